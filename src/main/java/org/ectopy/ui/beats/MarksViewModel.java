package org.ectopy.ui.beats;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.EditStatus;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.LatestOnly;

/** Rhythms, quality changes, comments and notes as a table. */
public final class MarksViewModel implements Rows {

  private final EditDesk desk;
  private final MarkEdits edits;
  private final Executor window;
  private final LatestOnly<Wanted> work;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<MarkRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty revision = new SimpleIntegerProperty();
  private final Set<Long> chosen = new HashSet<>();
  private Optional<AnnotationDocument> shown = Optional.empty();
  private Consumer<Mark> opener = mark -> {};
  private int lead = NONE;
  private int anchor;

  /**
   * @param background finds the marks among the beats
   * @param window runs what touches the session
   */
  public MarksViewModel(EditDesk desk, Executor background, Executor window) {
    this.desk = desk;
    this.edits = new MarkEdits(desk);
    this.window = window;
    work = new LatestOnly<>(background, this::work);
    desk.editor().status().addListener((all, before, now) -> take(now));
    desk.session().record().addListener((all, before, now) -> filter.set(""));
    filter.addListener((all, before, now) -> ask());
    take(desk.editor().status().get());
  }

  private record Wanted(Optional<AnnotationDocument> document, long frames, String filter) {}

  private void take(Optional<EditStatus> status) {
    Optional<AnnotationDocument> now = status.map(each -> each.history().document());
    if (!now.equals(shown)) {
      shown = now;
      ask();
    }
  }

  private void ask() {
    work.ask(new Wanted(shown, desk.frames(), filter.get()));
  }

  private void work(Wanted wanted) {
    List<MarkRow> made =
        wanted
            .document()
            .map(document -> MarkRows.of(document, wanted.frames(), wanted.filter()))
            .orElse(List.of());
    window.execute(() -> show(made));
  }

  private void show(List<MarkRow> made) {
    Optional<Long> led = row(lead).map(row -> row.mark().id());
    rows.set(made);
    int same =
        IntStream.range(0, made.size())
            .filter(row -> led.isPresent() && led.get() == made.get(row).mark().id())
            .findFirst()
            .orElse(NONE);
    lead = same >= 0 ? same : Math.min(lead, made.size() - 1);
    revision.set(revision.get() + 1);
  }

  /** Which marks are shown: symbols and words of their texts. */
  public StringProperty filter() {
    return filter;
  }

  /** The marks in the order of time, as soon as they are found. */
  ReadOnlyObjectProperty<List<MarkRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Changes with the rows and with what is chosen among them. */
  ReadOnlyIntegerProperty revision() {
    return revision;
  }

  /** What can be done to the marks. */
  MarkEdits edits() {
    return edits;
  }

  /** The mark of a row. */
  Optional<MarkRow> row(int row) {
    List<MarkRow> now = rows.get();
    return row >= 0 && row < now.size() ? Optional.of(now.get(row)) : Optional.empty();
  }

  /** The chosen marks. */
  List<Mark> chosenMarks() {
    return IntStream.range(0, size())
        .filter(this::chosen)
        .mapToObj(row -> rows.get().get(row).mark())
        .toList();
  }

  /** Says how a mark is edited. */
  void onOpen(Consumer<Mark> newOpener) {
    opener = newOpener;
  }

  /** Removes the chosen marks. */
  public void delete() {
    edits.delete(chosenMarks());
  }

  /** How many marks there are, in words. */
  public String count() {
    return Texts.format("marks.count", size());
  }

  /** What stands in the place of rows where there are none. */
  public String emptiness() {
    if (shown.isEmpty()) {
      return Texts.get("marks.empty.record");
    }
    return filter.get().isBlank()
        ? Texts.get("marks.empty")
        : Texts.format("marks.empty.filter", filter.get());
  }

  @Override
  public int size() {
    return rows.get().size();
  }

  @Override
  public boolean chosen(int row) {
    return row(row).filter(found -> chosen.contains(found.mark().id())).isPresent();
  }

  @Override
  public int lead() {
    return lead;
  }

  @Override
  public void choose(int row) {
    anchor = row;
    choose(row, IntStream.of(row));
    show(row);
  }

  @Override
  public void chooseTo(int row) {
    choose(row, IntStream.rangeClosed(Math.min(anchor, row), Math.max(anchor, row)));
  }

  @Override
  public void toggle(int row) {
    anchor = row;
    boolean out = chosen(row);
    IntStream now = IntStream.range(0, size()).filter(this::chosen);
    choose(row, out ? now.filter(each -> each != row) : IntStream.concat(now, IntStream.of(row)));
  }

  @Override
  public void chooseAll() {
    choose(Math.max(0, lead), IntStream.range(0, size()));
  }

  private void choose(int newLead, IntStream rowsChosen) {
    List<Long> ids =
        rowsChosen.mapToObj(this::row).flatMap(Optional::stream).map(r -> r.mark().id()).toList();
    chosen.clear();
    chosen.addAll(ids);
    lead = newLead;
    revision.set(revision.get() + 1);
  }

  /** Takes the traces to a mark, and chooses the beat that it is written at. */
  private void show(int row) {
    row(row).map(MarkRow::mark).ifPresent(this::jump);
  }

  private void jump(Mark mark) {
    Session session = desk.session();
    int beat = session.marks().get().indexOf(mark);
    if (beat >= 0) {
      session.selection().set(BeatSelection.NONE);
      session.selectedBeat().set(beat);
    }
    desk.place().show(mark.frame());
  }

  @Override
  public void open(int row) {
    row(row).map(MarkRow::mark).ifPresent(opener);
  }
}
