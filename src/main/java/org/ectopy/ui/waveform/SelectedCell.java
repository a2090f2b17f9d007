package org.ectopy.ui.waveform;

import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;

/**
 * Where the chosen beat's frame lies.
 *
 * @param left in logical pixels from the paper's left edge
 * @param right likewise
 */
record SelectedCell(double left, double right) {

  private static final double LEAST_WIDTH = 12;
  private static final double MOST_WIDTH = 120;

  /** The cell of a beat, no narrower than can be seen and no wider than a beat looks. */
  static SelectedCell of(Marks marks, int beat, Viewport viewport) {
    double x = viewport.xOf(marks.beats().get(beat).frame());
    Marks.Cell cell = marks.cell(beat, MOST_WIDTH / 2 * viewport.framesPerPixel());
    double left = Math.min(viewport.xOf(cell.from()), x - LEAST_WIDTH / 2);
    double right = Math.max(viewport.xOf(cell.to()), x + LEAST_WIDTH / 2);
    return new SelectedCell(Math.rint(left), Math.rint(right));
  }
}
