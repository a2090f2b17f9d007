package org.ectopy.ui.waveform;

import javafx.scene.canvas.GraphicsContext;
import org.ectopy.annotation.MarkState;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Difference;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/**
 * Draws the row of the set that the edited beats are compared with, and below it what differs: a
 * diamond where both have a beat, else a triangle that points to the row that has it.
 */
final class OtherLane {

  private static final double REACH_SECONDS = 0.6;
  private static final double HALF = 4;
  private static final double DENSE = 7;
  private static final double LOOKED_HALF = 11;
  private static final double LOOKED = 0.16;
  private static final double BAR = 2;

  private final Drawing drawing;
  private final Comparison comparison;
  private final Viewport viewport;
  private final BeatRows rows;

  OtherLane(Drawing drawing, Comparison comparison, Viewport viewport, BeatRows rows) {
    this.drawing = drawing;
    this.comparison = comparison;
    this.viewport = viewport;
    this.rows = rows;
  }

  /**
   * Draws what is in view.
   *
   * @param y where all rows begin on the canvas, in logical pixels
   * @param framesPerSecond of the record
   */
  void draw(double y, double framesPerSecond) {
    comparison.current().ifPresent(difference -> looked(difference, y));
    comparison
        .set()
        .marks()
        .filter(theirs -> rows.other())
        .ifPresent(
            theirs -> {
              row(theirs, y, REACH_SECONDS * framesPerSecond);
              differences(y + rows.otherStripTop());
            });
  }

  /** A column in the accent's colour, as wide as a letter. */
  private void looked(Difference difference, double y) {
    GraphicsContext gc = drawing.context();
    double x = Math.rint(viewport.xOf((double) difference.frame()));
    gc.setFill(drawing.color(ColorRole.ACCENT, LOOKED));
    gc.fillRect(x - LOOKED_HALF, y, 2 * LOOKED_HALF, rows.height());
    gc.setFill(drawing.color(ColorRole.ACCENT));
    gc.fillRect(x - LOOKED_HALF, y, 2 * LOOKED_HALF, BAR);
  }

  private void row(Marks theirs, double y, double reach) {
    int first = Math.max(0, theirs.firstBeatFrom(viewport.firstFrame() - reach) - 1);
    int last = theirs.firstBeatFrom(viewport.lastFrame() + reach);
    BeatRow row =
        new BeatRow(
            beat -> theirs.beats().get(beat).symbol().mnemonic(),
            beat -> theirs.beats().get(beat).drawnAs(),
            false,
            true,
            beat -> MarkState.GIVEN);
    BeatRowPainter.Stretch stretch =
        new BeatRowPainter.Stretch(theirs, viewport, first, last, reach);
    new BeatRowPainter(drawing, stretch, y, rows.otherCellHeight()).draw(row);
  }

  private void differences(double y) {
    int first = comparison.firstFrom(viewport.firstFrame());
    int last = comparison.firstFrom(viewport.lastFrame());
    boolean dense = viewport.width() / Math.max(1, last - first) < DENSE;
    double ticked = Double.NEGATIVE_INFINITY;
    GraphicsContext gc = drawing.context();
    for (int each = first; each < last; each++) {
      Difference difference = comparison.differences().get(each);
      double x = viewport.xOf((double) difference.frame());
      gc.setFill(drawing.color(ink(each)));
      if (!dense) {
        sign(difference, x, y + 1);
      } else if (x >= ticked + 1) {
        ticked = Math.floor(x);
        gc.fillRect(ticked, y + 1, 1, 2 * HALF);
      }
    }
  }

  private ColorRole ink(int difference) {
    if (difference == comparison.index()) {
      return ColorRole.ACCENT;
    }
    return comparison.decided(difference) ? ColorRole.MUTED : ColorRole.TEXT;
  }

  private void sign(Difference difference, double x, double y) {
    double foot = y + 2 * HALF;
    GraphicsContext gc = drawing.context();
    if (difference.mine().isEmpty()) {
      gc.fillPolygon(new double[] {x - HALF, x, x + HALF}, new double[] {foot, y, foot}, 3);
    } else if (difference.theirs().isEmpty()) {
      gc.fillPolygon(new double[] {x - HALF, x, x + HALF}, new double[] {y, foot, y}, 3);
    } else {
      double middle = y + HALF;
      gc.fillPolygon(
          new double[] {x - HALF, x, x + HALF, x}, new double[] {middle, y, middle, foot}, 4);
    }
  }
}
