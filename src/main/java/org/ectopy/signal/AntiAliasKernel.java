package org.ectopy.signal;

/**
 * The low-pass of a {@link Resampler}: a sinc under a Kaiser window.
 *
 * <p>In units of the lower of both rates it passes 0 to 0.4 and stops from 0.5 on, 80 dB down; its
 * pass-band ripple is 80 dB down too (0.001 dB); it is computed for 84 dB. Its length follows from
 * Kaiser's formula: A. V. Oppenheim, R. W. Schafer, "Discrete-Time Signal Processing", 3rd ed.,
 * section 7.5.3.
 */
final class AntiAliasKernel {

  private static final double STOP_DECIBELS = 84;
  private static final double PASS = 0.4;
  private static final double STOP = 0.5;
  private static final double BETA = 0.1102 * (STOP_DECIBELS - 8.7);

  /** Half the length, in samples of the lower rate. */
  private static final double REACH =
      (STOP_DECIBELS - 8) / (2.285 * 2 * Math.PI * (STOP - PASS)) / 2;

  private final double inputPerLower;
  private final int half;

  /** A kernel for a change of rate, {@code ratio} being the input's rate by the output's. */
  AntiAliasKernel(double ratio) {
    this.inputPerLower = Math.max(1, ratio);
    this.half = (int) Math.ceil(REACH * inputPerLower);
  }

  /** Input samples that count on either side of an output sample. */
  int half() {
    return half;
  }

  /**
   * The weights of the input samples {@code -half + 1} to {@code half} around an output sample that
   * lies {@code fraction} of an input sample after sample 0; their sum is 1.
   */
  float[] weights(double fraction) {
    double[] exact = new double[2 * half];
    double sum = 0;
    for (int i = 0; i < exact.length; i++) {
      exact[i] = at((i - half + 1 - fraction) / inputPerLower);
      sum += exact[i];
    }
    float[] weights = new float[exact.length];
    for (int i = 0; i < exact.length; i++) {
      weights[i] = (float) (exact[i] / sum);
    }
    return weights;
  }

  private static double at(double lowerSamples) {
    double place = lowerSamples / REACH;
    if (Math.abs(place) > 1) {
      return 0;
    }
    double turn = Math.PI * (PASS + STOP) * lowerSamples;
    double sinc = turn == 0 ? 1 : Math.sin(turn) / turn;
    return sinc * bessel(BETA * Math.sqrt(1 - place * place));
  }

  /** The modified Bessel function of the first kind and order 0, by its power series. */
  private static double bessel(double x) {
    double term = 1;
    double sum = 1;
    for (int k = 1; term > 1e-12 * sum; k++) {
      double factor = x / (2 * k);
      term *= factor * factor;
      sum += term;
    }
    return sum;
  }
}
