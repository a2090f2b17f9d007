package org.ectopy.ui.waveform;

import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/** Draws the rows of beats above the traces, and marks below them where they disagree. */
final class BeatLane {

  private static final double REACH_SECONDS = 0.6;
  private static final double CHEVRON_HALF = 5;
  private static final double CHEVRON_HEIGHT = 7;
  private static final double TICK_HEIGHT = 6;
  private static final double CHOSEN = 0.16;
  private static final double CHOSEN_BAR = 2;

  private final Drawing drawing;
  private final ShownBeats shown;
  private final Viewport viewport;
  private final BeatRows rows;

  BeatLane(Drawing drawing, ShownBeats shown, Viewport viewport, BeatRows rows) {
    this.drawing = drawing;
    this.shown = shown;
    this.viewport = viewport;
    this.rows = rows;
  }

  /**
   * Draws the beats in view.
   *
   * @param y where the rows begin on the canvas, in logical pixels
   * @param framesPerSecond of the record
   * @param chosen the beats that are chosen together
   */
  void draw(double y, double framesPerSecond, BeatSelection chosen) {
    double reach = REACH_SECONDS * framesPerSecond;
    Marks marks = shown.marks();
    int first = Math.max(0, marks.firstBeatFrom(viewport.firstFrame() - reach) - 1);
    int last = marks.firstBeatFrom(viewport.lastFrame() + reach);
    BeatRowPainter.Stretch stretch =
        new BeatRowPainter.Stretch(marks, viewport, first, last, reach);
    selected(stretch, chosen, y);
    if (rows.annotated()) {
      new BeatRowPainter(drawing, stretch, y + rows.annotatedTop(), rows.cellHeight())
          .draw(BeatRow.annotated(shown));
    }
    if (rows.model() && shown.predictions().isPresent()) {
      Predictions predictions = shown.predictions().get();
      BeatRow row = BeatRow.predicted(predictions, shown.coloredByModel());
      new BeatRowPainter(drawing, stretch, y + rows.modelTop(), rows.cellHeight()).draw(row);
      if (rows.both()) {
        disagreements(stretch, predictions, y + rows.stripTop());
      }
    }
  }

  /** A bar in the accent's colour over the beats that are chosen together. */
  private void selected(BeatRowPainter.Stretch stretch, BeatSelection chosen, double y) {
    if (chosen.isEmpty()) {
      return;
    }
    GraphicsContext gc = drawing.context();
    for (int beat = stretch.first(); beat < stretch.last(); beat++) {
      if (chosen.contains(beat)) {
        Marks.Cell cell = shown.marks().cell(beat, stretch.reach());
        double from = Math.rint(viewport.xOf(cell.from()));
        double width = Math.max(1, Math.rint(viewport.xOf(cell.to())) - from);
        gc.setFill(drawing.color(ColorRole.ACCENT, CHOSEN));
        gc.fillRect(from, y, width, rows.height());
        gc.setFill(drawing.color(ColorRole.ACCENT));
        gc.fillRect(from, y, width, CHOSEN_BAR);
      }
    }
  }

  private void disagreements(BeatRowPainter.Stretch stretch, Predictions predictions, double y) {
    GraphicsContext gc = drawing.context();
    gc.setFill(drawing.color(ColorRole.TEXT));
    double ticked = Double.NEGATIVE_INFINITY;
    for (int beat = stretch.first(); beat < stretch.last(); beat++) {
      if (predictions.disagrees(beat)) {
        double x = viewport.xOf(shown.marks().frame(beat));
        if (!stretch.dense()) {
          chevron(gc, x, y + 2);
        } else if (x >= ticked + 1) {
          ticked = Math.floor(x);
          gc.fillRect(ticked, y + 1, 1, TICK_HEIGHT);
        }
      }
    }
  }

  private static void chevron(GraphicsContext gc, double x, double y) {
    double foot = y + CHEVRON_HEIGHT;
    gc.fillPolygon(
        new double[] {x - CHEVRON_HALF, x, x + CHEVRON_HALF}, new double[] {foot, y, foot}, 3);
  }
}
