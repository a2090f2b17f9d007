package org.ectopy.ui.beats;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.Mark;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.LatestOnly;

/**
 * Every edit of the open document, the newest first, and below them the document as it was opened.
 * A click undoes or redoes up to there; the second of two takes that back and shows the place.
 */
public final class HistoryViewModel implements SingleRows {

  private final EditDesk desk;
  private final Executor window;
  private final LatestOnly<Wanted> work;
  private final HistoryRows maker = new HistoryRows();
  private final ReadOnlyObjectWrapper<List<HistoryRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty lead = new SimpleIntegerProperty(NONE);
  private Optional<EditHistory> shown = Optional.empty();
  private int beforeClick;

  /**
   * @param background finds the words
   * @param window runs what touches the session
   */
  public HistoryViewModel(EditDesk desk, Executor background, Executor window) {
    this.desk = desk;
    this.window = window;
    work = new LatestOnly<>(background, this::work);
    desk.editor().status().addListener((all, before, now) -> ask(now));
    ask(desk.editor().status().get());
  }

  private record Wanted(Optional<EditHistory> history, double framesPerSecond) {}

  private void ask(Optional<EditStatus> status) {
    Optional<EditHistory> history = status.map(EditStatus::history);
    if (history.isEmpty() || shown.isEmpty() || history.get() != shown.get()) {
      shown = history;
      work.ask(new Wanted(history, desk.framesPerSecond()));
    }
  }

  private void work(Wanted wanted) {
    List<HistoryRow> made =
        wanted
            .history()
            .map(history -> maker.of(history, wanted.framesPerSecond()))
            .orElse(List.of());
    window.execute(() -> show(made));
  }

  private void show(List<HistoryRow> made) {
    rows.set(made);
    lead.set(made.isEmpty() ? NONE : current());
  }

  /** The row of the edit that was done last. */
  private int current() {
    return (int) rows.get().stream().filter(HistoryRow::undone).count();
  }

  /** The edits, the newest first, as soon as they are worked out. */
  ReadOnlyObjectProperty<List<HistoryRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** The row that keys are for. */
  ReadOnlyIntegerProperty leadRow() {
    return lead;
  }

  /** The edit of a row; empty for the one that stands for the document as it was opened. */
  Optional<HistoryRow> row(int row) {
    List<HistoryRow> now = rows.get();
    return row >= 0 && row < now.size() ? Optional.of(now.get(row)) : Optional.empty();
  }

  /** Undoes or redoes until the edit of a row is the last that is done. */
  public void goTo(int row) {
    desk.editor().goTo(row(row).map(HistoryRow::done).orElse(0));
  }

  /** Takes back the edit of a row alone; nothing where later ones depend on it. */
  public void revert(int row) {
    row(row).filter(HistoryRow::revertible).ifPresent(found -> desk.editor().revert(found.edit()));
  }

  /** Shows where the edit of a row was made, and chooses the beat there. */
  public void jump(int row) {
    row(row)
        .map(HistoryRow::edit)
        .ifPresent(
            edit -> {
              edit.changes().stream()
                  .findFirst()
                  .flatMap(HistoryViewModel::place)
                  .ifPresent(this::jump);
              edit.strips().stream()
                  .findFirst()
                  .flatMap(change -> change.after().or(change::before))
                  .ifPresent(strip -> desk.place().show(strip.begin()));
            });
  }

  private static Optional<Mark> place(Change change) {
    return change.after().or(change::before);
  }

  private void jump(Mark mark) {
    Session session = desk.session();
    int beat = session.marks().get().nearestBeat((double) mark.frame());
    if (mark.beat() && beat >= 0) {
      session.selection().set(BeatSelection.NONE);
      session.selectedBeat().set(beat);
    }
    desk.place().show(mark.frame());
  }

  /** How many edits there are, in words. */
  public String count() {
    return Texts.format("history.count", rows.get().size() - current(), current());
  }

  /** What stands in the place of rows where there are none. */
  public String emptiness() {
    return Texts.get(shown.isEmpty() ? "history.empty.record" : "history.empty");
  }

  @Override
  public int size() {
    return rows.get().isEmpty() ? 0 : rows.get().size() + 1;
  }

  @Override
  public boolean chosen(int row) {
    return row == lead.get();
  }

  @Override
  public boolean faint(int row) {
    return row(row).map(HistoryRow::undone).orElse(false);
  }

  @Override
  public int lead() {
    return lead.get();
  }

  @Override
  public void choose(int row) {
    lead.set(row);
  }

  @Override
  public void open(int row) {
    goTo(row);
  }

  @Override
  public void clicked(int row, int clicks) {
    if (clicks == 1) {
      beforeClick = rows.get().size() - current();
      goTo(row);
    } else if (clicks == 2) {
      desk.editor().goTo(beforeClick);
      jump(row);
    }
  }
}
