package org.ectopy.signal;

import uk.me.berndporr.iirj.Cascade;

/**
 * Runs a filter forward and backward over each stretch between gaps, so that no wave moves.
 *
 * <p>A stretch is prolonged at both ends by itself, turned by half a turn around its last sample,
 * and the filter begins in the state of a signal that has always stood at the first value.
 */
final class ZeroPhase {

  private final Cascade filter;
  private final double levelGain;
  private final int padding;

  /**
   * @param filter one run of it
   * @param levelGain what it makes of a constant 1: 1 or 0
   * @param padding samples to prolong a stretch by, as far as it is long enough
   */
  ZeroPhase(Cascade filter, double levelGain, int padding) {
    this.filter = filter;
    this.levelGain = levelGain;
    this.padding = padding;
  }

  /** Filters samples in place; NaN is a gap. */
  void run(float[] samples) {
    int from = 0;
    while (from < samples.length) {
      int to = from;
      while (to < samples.length && !Float.isNaN(samples[to])) {
        to++;
      }
      if (to > from) {
        runStretch(samples, from, to);
      }
      from = to + 1;
    }
  }

  private void runStretch(float[] samples, int from, int to) {
    int length = to - from;
    int pad = Math.min(padding, length - 1);
    double[] padded = new double[length + 2 * pad];
    for (int i = 0; i < padded.length; i++) {
      padded[i] = prolonged(samples, from, to, i - pad);
    }
    forward(padded);
    reverse(padded);
    forward(padded);
    reverse(padded);
    for (int i = 0; i < length; i++) {
      samples[from + i] = (float) padded[pad + i];
    }
  }

  private static double prolonged(float[] samples, int from, int to, int offset) {
    int index = from + offset;
    if (index < from) {
      return 2.0 * samples[from] - samples[2 * from - index];
    }
    return index < to ? samples[index] : 2.0 * samples[to - 1] - samples[2 * (to - 1) - index];
  }

  private void forward(double[] values) {
    filter.reset();
    double level = values[0];
    for (int i = 0; i < values.length; i++) {
      values[i] = filter.filter(values[i] - level) + levelGain * level;
    }
  }

  private static void reverse(double[] values) {
    for (int i = 0, j = values.length - 1; i < j; i++, j--) {
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
  }
}
