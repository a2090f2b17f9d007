package org.ectopy.signal;

import java.util.Arrays;

/**
 * A second and a half of one lead as {@link BestPathDetector} sees it: the wave in the band of the
 * QRS complex in mV, and its envelope, the root of its mean square over 110 ms, NaN in gaps.
 */
final class LeadBlock {

  private static final double NOISE_QUANTILE = 0.6;
  private static final int NOISE_STEP = 4;

  /** An envelope in mV that stays below it shows nothing: quantisation alone makes as much. */
  private static final float NOTHING_MILLIVOLTS = 0.004f;

  private final float[] wave;
  private final float[] envelope;
  private final float peak;
  private final float noise;
  private final boolean gap;

  /** Takes the arrays, which must not change any more. */
  LeadBlock(float[] wave, float[] envelope) {
    this.wave = wave;
    this.envelope = envelope;
    float greatest = 0;
    int present = 0;
    float[] sorted = new float[envelope.length / NOISE_STEP + 1];
    for (int i = 0; i < envelope.length; i++) {
      if (envelope[i] >= 0) {
        greatest = Math.max(greatest, envelope[i]);
        if (i % NOISE_STEP == 0) {
          sorted[present++] = envelope[i];
        }
      }
    }
    boolean enough = 4 * present * NOISE_STEP > envelope.length;
    Arrays.sort(sorted, 0, present);
    this.gap = !enough;
    this.peak = enough ? greatest : 0;
    this.noise = enough ? sorted[(int) (NOISE_QUANTILE * (present - 1))] : 0;
  }

  int length() {
    return wave.length;
  }

  float wave(int sample) {
    return wave[sample];
  }

  float envelope(int sample) {
    return envelope[sample];
  }

  /** The greatest envelope in mV. */
  float peak() {
    return peak;
  }

  /** The envelope in mV that is not passed three fifths of the time. */
  float noise() {
    return noise;
  }

  /** Whether three quarters of the block or more have no samples. */
  boolean gap() {
    return gap;
  }

  /** Whether the lead shows anything in at least a quarter of the block. */
  boolean shows() {
    return peak >= NOTHING_MILLIVOLTS;
  }
}
