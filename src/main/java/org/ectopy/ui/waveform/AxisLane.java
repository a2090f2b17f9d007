package org.ectopy.ui.waveform;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.trace.ColorRole;

/** Draws the labels of the time axis. */
final class AxisLane {

  static final double HEIGHT = 22;

  private static final double TICK = 6;

  private AxisLane() {}

  static void draw(Drawing drawing, List<AxisTicks.Tick> ticks, double width) {
    GraphicsContext gc = drawing.context();
    Words words = drawing.small();
    gc.setFont(words.font());
    gc.setTextBaseline(VPos.CENTER);
    for (AxisTicks.Tick tick : ticks) {
      double x = Math.floor(tick.x());
      gc.setFill(drawing.color(ColorRole.HAIRLINE));
      gc.fillRect(x, HEIGHT - TICK - 5, 1, TICK);
      if (x + words.width(tick.label()) + 4 < width) {
        gc.setFill(drawing.color(ColorRole.MUTED));
        gc.fillText(tick.label(), x + 4, HEIGHT - TICK - 2);
      }
    }
  }
}
