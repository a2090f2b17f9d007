package org.ectopy.ui.control;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.FontWeight;
import javafx.scene.transform.Scale;
import org.ectopy.ui.trace.ColorRole;

/** The colours and fonts that parts of a painted region draw with, and the canvas they draw on. */
public final class Drawing {

  /** The size of small words in logical pixels. */
  public static final double SMALL = 11;

  /** The size of letters that stand for beats, and of names. */
  public static final double MEDIUM = 12.5;

  private final PaintedRegion region;
  private final Canvas canvas;

  /** Drawing on a canvas of a region. */
  public Drawing(PaintedRegion region, Canvas canvas) {
    this.region = region;
    this.canvas = canvas;
  }

  /** The canvas, wiped clean, at a size in logical pixels; as fine as it is shown. */
  public GraphicsContext wiped(double width, double height) {
    double times = region.magnification();
    if (canvas.getWidth() != width * times || canvas.getHeight() != height * times) {
      canvas.setWidth(width * times);
      canvas.setHeight(height * times);
      canvas.getTransforms().setAll(new Scale(1 / times, 1 / times));
    }
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setTransform(times, 0, 0, times, 0, 0);
    gc.clearRect(0, 0, width, height);
    return gc;
  }

  /** The canvas's context as it is. */
  public GraphicsContext context() {
    return canvas.getGraphicsContext2D();
  }

  /** The colour of a role. */
  public Color color(ColorRole role) {
    return region.color(role);
  }

  /** The colour of a role, let through to a share of 0 to 1. */
  public Color color(ColorRole role, double opacity) {
    return region.color(role).deriveColor(0, 1, 1, opacity);
  }

  /** Small words. */
  public Words small() {
    return region.words(FontWeight.NORMAL, SMALL);
  }

  /** Letters of beats and names of leads. */
  public Words strong() {
    return region.words(FontWeight.BOLD, MEDIUM);
  }
}
