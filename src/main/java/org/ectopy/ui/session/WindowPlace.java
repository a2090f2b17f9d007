package org.ectopy.ui.session;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands, in logical pixels of the desktop; without width and height nowhere yet.
 *
 * @param maximized whether it fills its screen, and takes these bounds when it no longer does
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

  /** Nowhere yet. */
  public static final WindowPlace NONE = new WindowPlace(0, 0, 0, 0, false);

  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 400;

  /** Whether it says anything. */
  public boolean known() {
    return width >= 1 && height >= 1;
  }

  /**
   * The place on the screens that there are now: whole on the one that shows most of it, else on
   * the first.
   *
   * @param screens their bounds without task bars, the first of them the usual one
   */
  public WindowPlace on(List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream().max(Comparator.comparingDouble(this::shared)).orElseThrow();
    double newWidth = Math.min(Math.max(width, LEAST_WIDTH), screen.getWidth());
    double newHeight = Math.min(Math.max(height, LEAST_HEIGHT), screen.getHeight());
    return new WindowPlace(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - newWidth),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - newHeight),
        newWidth,
        newHeight,
        maximized);
  }

  /** The area that lies on a screen. */
  private double shared(Rectangle2D screen) {
    double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return Math.max(across, 0) * Math.max(down, 0);
  }
}
