package org.ectopy.signal;

import java.util.Arrays;
import java.util.List;

/**
 * How high the QRS complexes of a lead stand about a block, and how far they can be trusted.
 *
 * @param height the usual envelope of a QRS complex in mV
 * @param weight of the lead beside others, 0 where it shows nothing
 * @param contrast the median peak of the envelope by what lies between the peaks
 */
record LeadLevel(float height, float weight, float contrast) {

  private static final float LEAST_HEIGHT_MILLIVOLTS = 0.015f;
  private static final float LEAST_NOISE_MILLIVOLTS = 0.003f;

  /** A lead whose QRS complexes pass the rest as many times is clear; more makes it no better. */
  private static final float CLEAR = 10;

  private static final float LEAST_SPREAD_MILLIVOLTS = 0.01f;

  /**
   * The level about a block, from that block and those about it.
   *
   * <p>A lead that is sound has a peak of nearly one height in each block, far above what lies
   * between; where an electrode is loose, few blocks have very high ones. So the weight is the
   * square of how far the lower peaks pass what lies between, by that of how far the high peaks
   * pass them.
   */
  static LeadLevel of(LeadBlock block, List<LeadBlock> about) {
    float[] peaks = new float[about.size()];
    float[] noises = new float[about.size()];
    int shown = 0;
    for (LeadBlock each : about) {
      if (each.shows()) {
        peaks[shown] = each.peak();
        noises[shown] = each.noise();
        shown++;
      }
    }
    if (shown == 0) {
      return new LeadLevel(LEAST_HEIGHT_MILLIVOLTS, 0, 0);
    }
    Arrays.sort(peaks, 0, shown);
    Arrays.sort(noises, 0, shown);
    float low = quantile(peaks, shown, 0.25f);
    float high = Math.max(quantile(peaks, shown, 0.75f), LEAST_SPREAD_MILLIVOLTS);
    float height = (float) Math.sqrt(low * quantile(peaks, shown, 0.5f));
    float noise = Math.max(quantile(noises, shown, 0.5f), LEAST_NOISE_MILLIVOLTS);
    float clear = Math.min(low / noise, CLEAR);
    float even = low / high;
    float weight = block.shows() ? clear * clear * even * even : 0;
    float contrast = quantile(peaks, shown, 0.5f) / noise;
    return new LeadLevel(Math.max(height, LEAST_HEIGHT_MILLIVOLTS), weight, contrast);
  }

  private static float quantile(float[] sorted, int length, float part) {
    float place = part * (length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
