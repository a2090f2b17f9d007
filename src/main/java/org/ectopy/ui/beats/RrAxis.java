package org.ectopy.ui.beats;

/**
 * How values become places along one side of a plot.
 *
 * @param low the value where it begins
 * @param high the value where it ends, above {@code low}
 * @param from where it begins, in logical pixels
 * @param to where it ends, in logical pixels
 */
record RrAxis(double low, double high, double from, double to) {

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final double DECADE = 10;

  /** The place of a value; one beyond the axis lies at its end. */
  double place(double value) {
    double share = (value - low) / (high - low);
    return from + Math.clamp(share, 0, 1) * (to - from);
  }

  /** The value at a place. */
  double value(double place) {
    return low + (place - from) / (to - from) * (high - low);
  }

  /** The distance between round values that lie at least so many logical pixels apart. */
  double step(double leastPixels) {
    double least = Math.abs(leastPixels / (to - from)) * (high - low);
    double decade = Math.pow(DECADE, Math.floor(Math.log10(least)));
    for (double step : STEPS) {
      if (step * decade >= least) {
        return step * decade;
      }
    }
    return DECADE * decade;
  }

  /** The first multiple of a step that lies on the axis. */
  double first(double step) {
    return Math.ceil(low / step - 1e-9) * step;
  }
}
