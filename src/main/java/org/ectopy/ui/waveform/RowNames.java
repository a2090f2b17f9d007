package org.ectopy.ui.waveform;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.session.ModelNote;
import org.ectopy.ui.trace.ColorRole;

/**
 * Names the rows of beats in the gutter beside them.
 *
 * @param annotator whose marks the upper row shows
 * @param model whose row is the other one
 */
record RowNames(String annotator, Optional<ModelNote> model) {

  private static final double LEFT = 14;
  private static final double MOST_NAME = 80;

  /** Room beside a name for the label of the calibration pulse. */
  private static final double ROOM_BESIDE = 36;

  /** How wide the gutter must be for the model's name, in logical pixels. */
  double width(Drawing drawing) {
    return model
        .filter(ModelNote::speaks)
        .map(note -> LEFT + Math.min(MOST_NAME, drawing.small().width(note.name())) + ROOM_BESIDE)
        .map(Math::ceil)
        .orElse(0.0);
  }

  /**
   * Draws them.
   *
   * @param y where the rows begin on the canvas, in logical pixels
   * @param width of the gutter, in logical pixels
   */
  void draw(Drawing drawing, BeatRows rows, double y, double width) {
    GraphicsContext gc = drawing.context();
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.setTextBaseline(VPos.CENTER);
    double middle = y + rows.cellHeight() / 2;
    if (rows.both()) {
      gc.fillText(drawing.small().fit(annotator, width - LEFT - ROOM_BESIDE), LEFT, middle);
    }
    if (rows.model()) {
      String name = model.map(ModelNote::name).orElse("");
      String fitting = drawing.small().fit(name, width - LEFT - ROOM_BESIDE);
      gc.fillText(fitting, LEFT, middle + rows.modelTop());
    }
  }
}
