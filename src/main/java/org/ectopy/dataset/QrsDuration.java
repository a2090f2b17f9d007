package org.ectopy.dataset;

/**
 * How long a beat's QRS complex lasts: from the first slope that passes 15 % of the steepest, over
 * all leads, to the last.
 */
final class QrsDuration {

  private static final int FROM = BeatWindow.R - 14;
  private static final int SLOPES = 32;
  private static final double SHARE = 0.15;
  private static final double SAMPLES_PER_SECOND = 100;

  private QrsDuration() {}

  /** The duration in s. */
  static double seconds(BeatWindow beat) {
    float[] slopes = slopes(beat);
    float steepest = 0;
    for (float slope : slopes) {
      steepest = Math.max(steepest, slope);
    }
    double least = SHARE * steepest;
    int first = 0;
    while (first < SLOPES - 1 && slopes[first] <= least) {
      first++;
    }
    int last = SLOPES - 1;
    while (last > 0 && slopes[last] <= least) {
      last--;
    }
    return (last - first + 1) / SAMPLES_PER_SECOND;
  }

  /** The steepest over the leads, as shares of the lead's height. */
  private static float[] slopes(BeatWindow beat) {
    float[] slopes = new float[SLOPES];
    for (int lead = 0; lead < beat.leads(); lead++) {
      float[] samples = beat.lead(lead);
      float height = ShapeFeatures.height(samples);
      for (int i = 0; i < SLOPES; i++) {
        float slope = Math.abs(samples[FROM + i + 1] - samples[FROM + i]) / height;
        slopes[i] = Math.max(slopes[i], slope);
      }
    }
    return slopes;
  }
}
