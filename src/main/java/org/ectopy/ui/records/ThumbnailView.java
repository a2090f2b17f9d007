package org.ectopy.ui.records;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.ectopy.library.Thumbnail;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** A few seconds of a lead, drawn small. */
final class ThumbnailView extends PaintedRegion {

  /** Less than this is drawn as high as this would be, so that small waves look small. */
  private static final double LEAST_MILLIVOLTS = 1.6;

  private static final double INK = 0.9;

  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);
  private Thumbnail thumbnail = Thumbnail.NONE;

  ThumbnailView() {
    getStyleClass().add("record-thumbnail");
    getChildren().add(canvas);
  }

  void show(Thumbnail now) {
    thumbnail = now;
    requestLayout();
  }

  @Override
  protected void repaint() {
    GraphicsContext gc = drawing.wiped(getWidth(), getHeight());
    if (thumbnail.drawable() && getWidth() > 1) {
      gc.setStroke(drawing.color(ColorRole.TRACE));
      gc.setLineWidth(INK);
      gc.setLineCap(StrokeLineCap.ROUND);
      gc.setLineJoin(StrokeLineJoin.ROUND);
      trace(gc);
    }
  }

  /** The pen goes through both extremes of each column, first through the one that is nearer. */
  private void trace(GraphicsContext gc) {
    double low = extreme(-1);
    double high = extreme(1);
    double least = thumbnail.units().equals("mV") ? LEAST_MILLIVOLTS : Double.MIN_NORMAL;
    double scale = (getHeight() - 2 * INK) / Math.max(least, high - low);
    double middle = (low + high) / 2;
    double step = getWidth() / thumbnail.columns();
    boolean down = false;
    double last = middle;
    gc.beginPath();
    for (int i = 0; i < thumbnail.columns(); i++) {
      if (Float.isNaN(thumbnail.low(i))) {
        down = false;
        continue;
      }
      boolean lowFirst = Math.abs(thumbnail.low(i) - last) < Math.abs(thumbnail.high(i) - last);
      double first = lowFirst ? thumbnail.low(i) : thumbnail.high(i);
      last = lowFirst ? thumbnail.high(i) : thumbnail.low(i);
      line(gc, down, (i + 0.3) * step, getHeight() / 2 - (first - middle) * scale);
      line(gc, true, (i + 0.7) * step, getHeight() / 2 - (last - middle) * scale);
      down = true;
    }
    gc.stroke();
  }

  private static void line(GraphicsContext gc, boolean down, double x, double y) {
    if (down) {
      gc.lineTo(x, y);
    } else {
      gc.moveTo(x, y);
    }
  }

  /** The least value of all for a sign of -1, the greatest for 1. */
  private double extreme(int sign) {
    double found = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < thumbnail.columns(); i++) {
      double value = sign * (double) (sign < 0 ? thumbnail.low(i) : thumbnail.high(i));
      found = value > found ? value : found;
    }
    return sign * found;
  }
}
