package org.ectopy.review;

/**
 * A stretch of one lead as running sums, of which every mean is a difference: means over steps,
 * less the baseline, which is a moving average of 0.61 s of a moving average of 1.01 s.
 */
final class LeadSums {

  private static final double SHORTER = 0.61;
  private static final double LONGER = 1.01;

  private final double[] sums;
  private final double[] sumsOfSums;
  private final int shorter;
  private final int longer;

  /**
   * @param most samples in a stretch
   */
  LeadSums(int most, double framesPerSecond) {
    this.sums = new double[most + 1];
    this.sumsOfSums = new double[most + 2];
    this.shorter = half(SHORTER, framesPerSecond);
    this.longer = half(LONGER, framesPerSecond);
  }

  private static int half(double seconds, double framesPerSecond) {
    return Math.max(1, (int) Math.round(seconds * framesPerSecond / 2));
  }

  /** How many frames the baseline needs before and after what is looked at. */
  static int margin(double framesPerSecond) {
    return half(SHORTER, framesPerSecond) + half(LONGER, framesPerSecond) + 1;
  }

  /** Takes a stretch in mV; a gap has the last sample before it, or else the first after it. */
  void take(float[] millivolts, int count) {
    float held = 0;
    for (int i = count - 1; i >= 0; i--) {
      held = Float.isNaN(millivolts[i]) ? held : millivolts[i];
    }
    for (int i = 0; i < count; i++) {
      held = Float.isNaN(millivolts[i]) ? held : millivolts[i];
      sums[i + 1] = sums[i] + held;
    }
    for (int i = 0; i <= count; i++) {
      sumsOfSums[i + 1] = sumsOfSums[i] + sums[i];
    }
  }

  /** The mean of the samples from one until before another, less the baseline there, in mV. */
  float mean(int from, int until) {
    double mean = (sums[until] - sums[from]) / (until - from);
    return (float) (mean - baseline((from + until) / 2));
  }

  /** The mean of means is a difference of differences of the sums of the sums. */
  private double baseline(int at) {
    double outer = sumsOfSums[at + longer + shorter] - sumsOfSums[at - longer + shorter];
    double inner = sumsOfSums[at + longer - shorter] - sumsOfSums[at - longer - shorter];
    return (outer - inner) / (4.0 * longer * shorter);
  }
}
