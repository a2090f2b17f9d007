package org.ectopy.ui.evaluation;

/**
 * A plot whose axes go from 0 to 1, in logical pixels from the upper left corner of a view.
 *
 * @param left the edge of the plot
 * @param top the edge of the plot
 * @param side its width and height
 * @param room the width that its title has
 */
record UnitPlot(double left, double top, double side, double room) {

  private static final double LEFT = 44;
  private static final double TOP = 20;
  private static final double RIGHT = 12;
  private static final double BOTTOM = 30;
  private static final double LEAST = 40;

  /** As large as fits, one of several side by side or, in high rooms, under one another. */
  static UnitPlot of(int place, int count, double width, double height) {
    double beside = side(width / count, height);
    double below = side(width, height / count);
    return below > beside
        ? new UnitPlot(LEFT, TOP + place * (below + TOP + BOTTOM), below, width - LEFT)
        : new UnitPlot(LEFT + place * (beside + LEFT + RIGHT), TOP, beside, beside + LEFT - RIGHT);
  }

  private static double side(double width, double height) {
    return Math.max(LEAST, Math.min(width - LEFT - RIGHT, height - TOP - BOTTOM));
  }

  /** How far right a value from 0 to 1 lies. */
  double x(double value) {
    return left + value * side;
  }

  /** How far down a value from 0 to 1 lies. */
  double y(double value) {
    return top + (1 - value) * side;
  }

  /** The value at a distance from the left edge of the view. */
  double valueAt(double x) {
    return (x - left) / side;
  }

  /** The height's value at a distance from the upper edge of the view. */
  double heightAt(double y) {
    return 1 - (y - top) / side;
  }

  /** Whether a point lies in the plot or just beside it. */
  boolean holds(double x, double y) {
    double reach = RIGHT / 2;
    return x >= left - reach
        && x <= left + side + reach
        && y >= top - reach
        && y <= top + side + reach;
  }
}
