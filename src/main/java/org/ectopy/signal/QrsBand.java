package org.ectopy.signal;

/**
 * A symmetric band-pass for what is steep in a QRS complex, 7 to 26 Hz, a quarter of a second long:
 * a windowed sinc (Hamming) without any response to a constant.
 */
final class QrsBand {

  private static final double LOW_HERTZ = 7;
  private static final double HIGH_HERTZ = 26;
  private static final double SECONDS = 0.25;

  private final float[] half;

  /** The filter for a rate of samples. */
  QrsBand(WorkingRate rate) {
    int reach = (int) (SECONDS * rate.samplesPerSecond()) / 2;
    double[] taps = new double[reach + 1];
    double sum = 0;
    for (int i = 0; i <= reach; i++) {
      double window = 0.54 + 0.46 * Math.cos(Math.PI * i / reach);
      double low = 2 * LOW_HERTZ / rate.samplesPerSecond();
      double high = 2 * HIGH_HERTZ / rate.samplesPerSecond();
      taps[i] = window * (high * sinc(high * i) - low * sinc(low * i));
      sum += i == 0 ? taps[i] : 2 * taps[i];
    }
    this.half = new float[reach + 1];
    for (int i = 0; i <= reach; i++) {
      half[i] = (float) (taps[i] - sum / (2 * reach + 1));
    }
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  }

  /** Samples that count on each side. */
  int reach() {
    return half.length - 1;
  }

  /** Filters {@code samples}, whose index {@code reach()} belongs to the first of {@code out}. */
  void filter(float[] samples, float[] out) {
    int middle = reach();
    for (int i = 0; i < out.length; i++) {
      out[i] = half[0] * samples[middle + i];
    }
    for (int tap = 1; tap <= middle; tap++) {
      float weight = half[tap];
      int before = middle - tap;
      int after = middle + tap;
      for (int i = 0; i < out.length; i++) {
        out[i] += weight * (samples[before + i] + samples[after + i]);
      }
    }
  }
}
