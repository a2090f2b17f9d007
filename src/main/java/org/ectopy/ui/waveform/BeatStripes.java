package org.ectopy.ui.waveform;

import java.util.Arrays;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.BeatShares;
import org.ectopy.ui.trace.ColorRole;

/**
 * Draws beats that are too dense for cells: in each column each class is as high as its share.
 * Neighbours that look the same are drawn at once, and one colour after the other.
 */
final class BeatStripes {

  private static final List<BeatClass> NOT_NORMAL =
      List.of(BeatClass.V, BeatClass.S, BeatClass.F, BeatClass.Q);
  private static final double QUIET = 0.25;

  /** Parts of a logical pixel that heights are rounded to. */
  private static final double PARTS = 4;

  private final Drawing drawing;
  private final BeatShares shares;
  private final double[] tops;
  private final double[] heights;
  private final double full;

  /**
   * @param columns of the drawing, a logical pixel each
   * @param bottom of the stripes on the canvas, in logical pixels
   * @param full the height of a column, in logical pixels
   */
  BeatStripes(Drawing drawing, BeatShares shares, int columns, double bottom, double full) {
    this.drawing = drawing;
    this.shares = shares;
    this.tops = new double[columns];
    this.heights = new double[columns];
    this.full = full;
    Arrays.fill(tops, bottom);
  }

  void draw() {
    GraphicsContext gc = drawing.context();
    for (int x = 0; x < tops.length; x++) {
      heights[x] = shares.beats(x) > 0 ? full : 0;
    }
    gc.setFill(drawing.color(ColorRole.N, QUIET));
    runs(gc);
    for (BeatClass beatClass : NOT_NORMAL) {
      for (int x = 0; x < tops.length; x++) {
        double share = shares.share(x, beatClass);
        heights[x] = share == 0 ? 0 : Math.max(1, Math.rint(share * full * PARTS)) / PARTS;
      }
      gc.setFill(drawing.color(ColorRole.of(beatClass)));
      runs(gc);
      for (int x = 0; x < tops.length; x++) {
        tops[x] -= heights[x];
      }
    }
  }

  /** Stands the heights on what has been drawn so far. */
  private void runs(GraphicsContext gc) {
    int from = 0;
    for (int x = 1; x <= tops.length; x++) {
      if (x == tops.length || tops[x] != tops[from] || heights[x] != heights[from]) {
        if (heights[from] > 0) {
          gc.fillRect(from, tops[from] - heights[from], x - from, heights[from]);
        }
        from = x;
      }
    }
  }
}
