package org.ectopy.ui.waveform;

import java.util.Optional;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ModelNote;

/**
 * Which rows of beats stand above the traces, and where; all in logical pixels. With two of them
 * there is a strip below for the beats on which they disagree. The row of another set that is
 * compared with the annotations stands above them, with a strip of its own.
 *
 * @param annotated whether there is a row of what stands in the annotations, or was detected
 * @param model whether there is a row of what the model says
 * @param other whether there is a row of another set
 */
record BeatRows(boolean annotated, boolean model, boolean other) {

  private static final double SINGLE = 24;
  private static final double PAIRED = 20;
  private static final double GAP = 3;
  private static final double STRIP = 11;
  private static final double OTHER_STRIP = 10;
  private static final double LABEL_IN_STRIP = 6.5;

  /** The rows for some marks beside a model. */
  static BeatRows of(Marks marks, Optional<ModelNote> note, boolean predicted) {
    boolean beats = !marks.beats().isEmpty();
    boolean speaks = note.filter(ModelNote::speaks).isPresent();
    return marks.judged()
        ? new BeatRows(beats, beats && speaks, false)
        : new BeatRows(beats && !predicted, beats && predicted, false);
  }

  /** The same rows below that of another set, where there is one. */
  BeatRows below(boolean otherSet) {
    return new BeatRows(annotated, model, otherSet);
  }

  /** Whether what stands in the annotations can be compared with what the model says. */
  boolean both() {
    return annotated && model;
  }

  /** The height of all. */
  double height() {
    return annotatedTop() + (both() ? 2 * PAIRED + STRIP : annotated || model ? SINGLE : 0);
  }

  /** The height of a row's cells. */
  double cellHeight() {
    return (both() ? PAIRED : SINGLE) - (both() ? 1 : GAP);
  }

  /** The height of the cells of another set's row. */
  double otherCellHeight() {
    return PAIRED - 1;
  }

  /** Where the strip of another set's differences begins, from the top of all. */
  double otherStripTop() {
    return PAIRED;
  }

  /** Where the annotations' row begins, from the top of all. */
  double annotatedTop() {
    return other ? PAIRED + OTHER_STRIP : 0;
  }

  /** Where the model's row begins, from the top of all. */
  double modelTop() {
    return annotatedTop() + (both() ? PAIRED : 0);
  }

  /** Where the strip of disagreements begins, from the top of all. */
  double stripTop() {
    return annotatedTop() + 2 * PAIRED;
  }

  /** How far above the paper a label in the gutter stands that belongs to no row. */
  double labelAbove() {
    return both() ? LABEL_IN_STRIP : SINGLE - cellHeight() / 2;
  }
}
