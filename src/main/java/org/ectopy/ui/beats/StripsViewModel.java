package org.ectopy.ui.beats;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.StripEdits;
import org.ectopy.ui.session.Strips;
import org.ectopy.ui.session.Viewport;

/** The stretches that were marked to be shown or printed, as a list of which one is chosen. */
public final class StripsViewModel implements SingleRows {

  /** A beat at the end of the chosen ones reaches so far, in seconds, where none follows. */
  private static final double REACH_SECONDS = 0.6;

  private final EditDesk desk;
  private final Strips strips;
  private final StripEdits edits;
  private final IntegerProperty revision = new SimpleIntegerProperty();
  private Runnable editor = () -> {};

  /** A list of the open document's strips. */
  public StripsViewModel(EditDesk desk) {
    this.desk = desk;
    this.strips = desk.session().strips();
    this.edits = new StripEdits(desk.editor());
    strips.all().addListener(changed -> revision.set(revision.get() + 1));
    strips.chosen().addListener(changed -> revision.set(revision.get() + 1));
    desk.session().record().addListener(changed -> revision.set(revision.get() + 1));
  }

  /**
   * A stretch of the record.
   *
   * @param begin its first frame
   * @param end the frame after its last
   */
  record Stretch(long begin, long end) {}

  /** What a new strip would be: all beats that are chosen together, else what is in view. */
  Stretch wanted() {
    return desk.session().selection().get().isEmpty() ? inView() : ofBeats();
  }

  private Stretch inView() {
    Viewport view = desk.session().viewport().get();
    return within(view.firstFrame(), view.lastFrame());
  }

  private Stretch ofBeats() {
    BeatSelection together = desk.session().selection().get();
    Marks marks = desk.session().marks().get();
    double reach = REACH_SECONDS * desk.framesPerSecond();
    Marks.Cell first = marks.cell(together.beats().min().orElseThrow(), reach);
    Marks.Cell last = marks.cell(together.beats().max().orElseThrow(), reach);
    return within(first.from(), last.to());
  }

  private Stretch within(double from, double to) {
    long frames = Math.max(1, desk.frames());
    long begin = Math.clamp(Math.round(from), 0, frames - 1);
    return new Stretch(begin, Math.clamp(Math.round(to), begin + 1, frames));
  }

  /** Marks a strip. */
  void mark(Stretch stretch, String note) {
    edits.mark(stretch.begin(), stretch.end(), note);
  }

  /** Gives a strip other ends and another note. */
  void change(Strip strip, Stretch stretch, String note) {
    edits.change(strip, stretch.begin(), stretch.end(), note);
  }

  /** Removes the chosen strip. */
  public void remove() {
    edits.remove(chosen().stream().toList());
  }

  /** Shows the next strip, or the one before: from the chosen one, else from what is in view. */
  public void step(int direction) {
    int lead = lead();
    choose(lead == NONE ? nearest(direction) : lead + direction);
  }

  /** The first strip that begins in view or after it; or the last that begins in view or before. */
  private int nearest(int direction) {
    Viewport view = desk.session().viewport().get();
    double edge = direction > 0 ? view.firstFrame() : view.lastFrame();
    long before = strips.all().get().stream().filter(strip -> strip.begin() < edge).count();
    return (int) (direction > 0 ? before : before - 1);
  }

  /** The chosen strip. */
  Optional<Strip> chosen() {
    return strips.chosen().get();
  }

  /** The strip of a row. */
  Optional<Strip> row(int row) {
    return row >= 0 && row < size() ? Optional.of(strips.all().get().get(row)) : Optional.empty();
  }

  /** Changes with the rows and with which of them is chosen. */
  ReadOnlyIntegerProperty revision() {
    return revision;
  }

  /** How many there are, in words. */
  public String count() {
    return Texts.format("strips.count", size());
  }

  /**
   * What stands in the place of rows where there are none.
   *
   * @param key that marks a strip
   */
  public String emptiness(String key) {
    return desk.session().record().get().isEmpty()
        ? Texts.get("strips.empty.record")
        : Texts.format("strips.empty", key);
  }

  @Override
  public int size() {
    return strips.all().get().size();
  }

  @Override
  public boolean chosen(int row) {
    return row == lead();
  }

  @Override
  public int lead() {
    Optional<Strip> led = chosen();
    return IntStream.range(0, size()).filter(row -> led.equals(row(row))).findFirst().orElse(NONE);
  }

  /** Takes the traces to a strip as well. */
  @Override
  public void choose(int row) {
    row(row)
        .ifPresent(
            strip -> {
              strips.chosen().set(Optional.of(strip));
              desk.place().show(strip.begin(), strip.end());
            });
  }

  @Override
  public void open(int row) {
    choose(row);
  }

  @Override
  public void clicked(int row, int clicks) {
    if (clicks == 2) {
      editor.run();
    }
  }

  /** Says how the chosen strip is edited. */
  void onEdit(Runnable newEditor) {
    editor = newEditor;
  }
}
