package org.ectopy.ui.waveform;

import java.util.Optional;
import java.util.stream.Stream;
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
 * @param other whose row stands above both; empty for none
 */
record RowNames(String annotator, Optional<ModelNote> model, Optional<String> other) {

  private static final double LEFT = 14;
  private static final double MOST_NAME = 80;

  /** Room beside a name for the label of the calibration pulse. */
  private static final double ROOM_BESIDE = 36;

  /** How wide the gutter must be for the model's and the other's names, in logical pixels. */
  double width(Drawing drawing) {
    Optional<String> speaking = model.filter(ModelNote::speaks).map(ModelNote::name);
    return Stream.of(speaking, other)
        .flatMap(Optional::stream)
        .mapToDouble(name -> LEFT + Math.min(MOST_NAME, drawing.small().width(name)) + ROOM_BESIDE)
        .map(Math::ceil)
        .max()
        .orElse(0);
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
    if (rows.other()) {
      name(drawing, other.orElse(""), y + rows.otherCellHeight() / 2, width);
    }
    if (rows.both() || (rows.other() && rows.annotated())) {
      name(drawing, annotator, middle + rows.annotatedTop(), width);
    }
    if (rows.model()) {
      name(drawing, model.map(ModelNote::name).orElse(""), middle + rows.modelTop(), width);
    }
  }

  private static void name(Drawing drawing, String name, double middle, double width) {
    String fitting = drawing.small().fit(name, width - LEFT - ROOM_BESIDE);
    drawing.context().fillText(fitting, LEFT, middle);
  }
}
