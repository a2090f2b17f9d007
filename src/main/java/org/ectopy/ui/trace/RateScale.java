package org.ectopy.ui.trace;

import java.util.Arrays;

/**
 * The heart rates at the foot and at the top of a curve, in beats a minute.
 *
 * @param low a multiple of ten
 * @param high a multiple of ten, at least 40 more
 */
public record RateScale(double low, double high) {

  private static final double STEP = 10;
  private static final double LEAST_SPAN = 40;
  private static final double RARE = 0.01;

  /** Where nothing is known. */
  static final RateScale NONE = new RateScale(60, 100);

  /** Holds all but the rarest of some rates; NaN stands for none. */
  static RateScale of(double[] rates) {
    double[] sorted = Arrays.stream(rates).filter(rate -> !Double.isNaN(rate)).sorted().toArray();
    if (sorted.length == 0) {
      return NONE;
    }
    double low = Math.floor(at(sorted, RARE) / STEP) * STEP;
    double high = Math.ceil(at(sorted, 1 - RARE) / STEP) * STEP;
    double lacking = Math.max(0, LEAST_SPAN - (high - low)) / 2;
    double foot = Math.max(0, Math.floor((low - lacking) / STEP) * STEP);
    return new RateScale(foot, Math.max(high, foot + LEAST_SPAN));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.rint(share * (sorted.length - 1))];
  }

  /** How high a rate stands, 0 at the foot to 1 at the top; one beyond stands at the end. */
  double share(double rate) {
    return Math.clamp((rate - low) / (high - low), 0, 1);
  }
}
