package org.ectopy.ui.evaluation;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.ectopy.evaluation.CurvePoint;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.trace.ColorRole;

/** Draws frames, curves and points of plots. */
final class PlotPen {

  private static final int QUARTERS = 4;
  private static final double DOT = 5;

  private final Drawing drawing;
  private final GraphicsContext gc;

  PlotPen(Drawing drawing) {
    this.drawing = drawing;
    this.gc = drawing.context();
    gc.setLineJoin(StrokeLineJoin.ROUND);
  }

  /** Grid, numbers and names of the axes. */
  void frame(UnitPlot plot, String title, String across, String up) {
    gc.setFont(drawing.small().font());
    gc.setTextBaseline(VPos.CENTER);
    gc.setLineWidth(1);
    for (int i = 0; i <= QUARTERS; i++) {
      double value = i / (double) QUARTERS;
      double x = Math.floor(plot.x(value)) + 0.5;
      double y = Math.floor(plot.y(value)) + 0.5;
      gc.setStroke(drawing.color(ColorRole.HAIRLINE));
      gc.strokeLine(x, plot.top(), x, plot.top() + plot.side());
      gc.strokeLine(plot.left(), y, plot.left() + plot.side(), y);
      gc.setFill(drawing.color(ColorRole.MUTED));
      if (i % 2 == 0) {
        String number = i == 0 ? "0" : i == QUARTERS ? "1" : "0.5";
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(number, x, plot.top() + plot.side() + 8);
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.fillText(number, plot.left() - 5, y);
      }
    }
    names(plot, title, across, up);
  }

  private void names(UnitPlot plot, String title, String across, String up) {
    gc.setTextAlign(TextAlignment.CENTER);
    double middle = plot.left() + plot.side() / 2;
    gc.fillText(
        drawing.small().fit(across, plot.side() + 30), middle, plot.top() + plot.side() + 21);
    gc.save();
    gc.translate(plot.left() - 34, plot.top() + plot.side() / 2);
    gc.rotate(-90);
    gc.fillText(drawing.small().fit(up, plot.side() + 20), 0, 0);
    gc.restore();
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setFill(drawing.color(ColorRole.TEXT));
    gc.fillText(drawing.small().fit(title, plot.room()), plot.left(), plot.top() - 10);
  }

  /** The line on which both values are the same. */
  void diagonal(UnitPlot plot) {
    gc.setStroke(drawing.color(ColorRole.MUTED));
    gc.setLineWidth(1);
    gc.setLineDashes(3, 3);
    gc.strokeLine(plot.x(0), plot.y(0), plot.x(1), plot.y(1));
    gc.setLineDashes();
  }

  /** A curve. */
  void curve(UnitPlot plot, List<CurvePoint> points, Color color) {
    gc.setStroke(color);
    gc.setLineWidth(1.8);
    gc.beginPath();
    for (int i = 0; i < points.size(); i++) {
      CurvePoint point = points.get(i);
      if (i == 0) {
        gc.moveTo(plot.x(point.x()), plot.y(point.y()));
      } else {
        gc.lineTo(plot.x(point.x()), plot.y(point.y()));
      }
    }
    gc.stroke();
  }

  /** A point that can be taken hold of. */
  void handle(UnitPlot plot, double x, double y) {
    dot(plot, x, y, drawing.color(ColorRole.ACCENT), DOT);
    gc.setStroke(drawing.color(ColorRole.PANEL));
    gc.setLineWidth(1.5);
    gc.strokeOval(plot.x(x) - DOT, plot.y(y) - DOT, 2 * DOT, 2 * DOT);
  }

  /** A point of a size in logical pixels. */
  void dot(UnitPlot plot, double x, double y, Color color, double radius) {
    gc.setFill(color);
    gc.fillOval(plot.x(x) - radius, plot.y(y) - radius, 2 * radius, 2 * radius);
  }
}
