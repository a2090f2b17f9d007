package org.ectopy.signal;

/**
 * Changes the rate of a signal: each output sample is a weighted mean of the input samples around
 * its own time, so nothing is delayed.
 *
 * <p>What lies below 0.4 of the lower rate passes unchanged (ripple below 0.01 dB), what lies above
 * half the lower rate is at least 80 dB down. An output sample is NaN where the nearest input
 * sample is; elsewhere gaps and the ends of the signal are left out of the mean.
 */
public final class Resampler {

  /** Phases up to this number are computed once and kept. */
  private static final int KEPT_PHASES = 512;

  private final RateRatio ratio;
  private final AntiAliasKernel kernel;
  private final float[][] phases;

  /**
   * @param from the input's rate in Hz
   * @param to the output's rate in Hz
   * @throws IllegalArgumentException where a rate is not positive
   */
  public Resampler(double from, double to) {
    if (!(from > 0) || !(to > 0) || Double.isInfinite(from) || Double.isInfinite(to)) {
      throw new IllegalArgumentException("cannot resample from " + from + " Hz to " + to + " Hz");
    }
    this.ratio = RateRatio.of(from, to);
    this.kernel = new AntiAliasKernel(from / to);
    this.phases = ratio.denominator() <= KEPT_PHASES ? keptPhases() : new float[0][];
  }

  private float[][] keptPhases() {
    float[][] kept = new float[(int) ratio.denominator()][];
    for (int phase = 0; phase < kept.length; phase++) {
      kept[phase] = kernel.weights((double) phase / kept.length);
    }
    return kept;
  }

  /** A whole signal at the other rate: the samples at times before the end of its last sample. */
  public float[] resample(float[] samples) {
    ResamplerStream stream = stream();
    float[] first = stream.accept(samples, samples.length);
    float[] last = stream.finish();
    float[] all = new float[first.length + last.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return all;
  }

  /** The same for a signal that comes in blocks; the output is the same for any block sizes. */
  public ResamplerStream stream() {
    return new ResamplerStream(this);
  }

  /** The input sample at or before an output sample. */
  long inputBefore(long output) {
    return ratio.floor(output);
  }

  /** The number of output samples whose times lie before the input sample {@code input}. */
  long outputsBefore(long input) {
    return Math.ceilDiv(Math.multiplyExact(input, ratio.denominator()), ratio.numerator());
  }

  /** Input samples that count on either side of an output sample. */
  int half() {
    return kernel.half();
  }

  /** The weights for an output sample, see {@link AntiAliasKernel#weights}. */
  float[] weights(long output) {
    long rest = ratio.rest(output);
    return phases.length > 0
        ? phases[(int) rest]
        : kernel.weights((double) rest / ratio.denominator());
  }

  /** Whether an output sample is nearer to the input sample after it than to the one before. */
  boolean nearerToNext(long output) {
    return 2 * ratio.rest(output) > ratio.denominator();
  }
}
