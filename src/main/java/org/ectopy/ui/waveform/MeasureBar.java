package org.ectopy.ui.waveform;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** The bar that is compared with a ruler, with a mark at every 10 mm as they would be. */
final class MeasureBar extends PaintedRegion {

  private static final double HEIGHT = 54;
  private static final double TOP = 10;
  private static final double MARK = 8;
  private static final double STEP_MILLIMETRES = 10;

  private final ScreenMeasure measure;
  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);

  MeasureBar(ScreenMeasure measure) {
    this.measure = measure;
    setId("measure-bar");
    getChildren().add(canvas);
    setMinSize(ScreenMeasure.LONGEST + 2, HEIGHT);
    setPrefSize(ScreenMeasure.LONGEST + 2, HEIGHT);
    measure.length().addListener(changed -> requestLayout());
    measure.gauge().addListener(changed -> requestLayout());
  }

  @Override
  protected void repaint() {
    GraphicsContext gc = drawing.wiped(getWidth(), getHeight());
    double length = measure.length().get();
    gc.setFill(drawing.color(ColorRole.ACCENT, 0.22));
    gc.fillRect(0, TOP, length, HEIGHT - 2 * TOP);
    gc.setFill(drawing.color(ColorRole.TEXT));
    double millimetres = measure.gauge().get().millimetres();
    for (double at = STEP_MILLIMETRES; at < millimetres; at += STEP_MILLIMETRES) {
      gc.fillRect(Math.rint(at * measure.pixelsPerMillimetre()), TOP, 1, MARK);
    }
    gc.fillRect(0, 0, 1, HEIGHT);
    gc.fillRect(length - 1, 0, 1, HEIGHT);
  }
}
