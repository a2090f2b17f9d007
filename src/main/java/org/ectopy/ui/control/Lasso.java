package org.ectopy.ui.control;

import java.util.Arrays;

/** A line that is drawn free-hand around points; its end is joined to its beginning. */
public final class Lasso {

  /** A corner is set where the hand has gone so far, in logical pixels. */
  private static final double STEP = 3;

  private static final int AREA_CORNERS = 3;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int corners;
  private double left = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  /** Begins a line at a place. */
  public Lasso(double x, double y) {
    add(x, y);
  }

  /** Draws the line on to a place. */
  public void to(double x, double y) {
    if (Math.hypot(x - xs[corners - 1], y - ys[corners - 1]) >= STEP) {
      add(x, y);
    }
  }

  private void add(double x, double y) {
    if (corners == xs.length) {
      xs = Arrays.copyOf(xs, 2 * corners);
      ys = Arrays.copyOf(ys, 2 * corners);
    }
    xs[corners] = x;
    ys[corners] = y;
    corners++;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }

  /** Whether it goes around anything. */
  public boolean encloses() {
    return corners >= AREA_CORNERS;
  }

  /** How many corners it has. */
  public int corners() {
    return corners;
  }

  /** How far right each corner lies. */
  public double[] xs() {
    return Arrays.copyOf(xs, corners);
  }

  /** How far down each corner lies. */
  public double[] ys() {
    return Arrays.copyOf(ys, corners);
  }

  /** Whether a place lies within: a ray from it crosses the line an odd number of times. */
  public boolean holds(double x, double y) {
    if (x < left || x > right || y < top || y > bottom) {
      return false;
    }
    boolean inside = false;
    int last = corners - 1;
    for (int i = 0; i < corners; i++) {
      boolean crosses = ys[i] > y != ys[last] > y;
      if (crosses && x < xs[i] + (y - ys[i]) / (ys[last] - ys[i]) * (xs[last] - xs[i])) {
        inside = !inside;
      }
      last = i;
    }
    return inside;
  }
}
