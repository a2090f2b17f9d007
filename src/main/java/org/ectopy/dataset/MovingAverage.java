package org.ectopy.dataset;

/**
 * The mean of a signal's samples around each, an odd number of them; before the first sample and
 * after the last these go on. Samples go in one by one, and each mean comes out once the samples
 * after it are in.
 */
final class MovingAverage {

  private final double[] ring;
  private int next;
  private int missing;
  private double sum;

  /**
   * @param length samples in a mean, odd
   */
  MovingAverage(int length) {
    ring = new double[length];
    missing = length;
  }

  /** How many samples are taken before the first mean comes out: that many it lies behind. */
  int behind() {
    return ring.length / 2;
  }

  /** Takes the next sample; whether a {@link #mean} came of it. */
  boolean take(double sample) {
    if (missing == ring.length) {
      for (int i = 0; i < behind(); i++) {
        put(sample);
      }
    }
    put(sample);
    return missing == 0;
  }

  private void put(double sample) {
    sum += sample - ring[next];
    ring[next] = sample;
    missing = Math.max(0, missing - 1);
    next++;
    if (next == ring.length) {
      next = 0;
      sumAnew();
    }
  }

  /** Else rounding would add up over a long record. */
  private void sumAnew() {
    sum = 0;
    for (double each : ring) {
      sum += each;
    }
  }

  /** The mean that the last sample completed. */
  double mean() {
    return sum / ring.length;
  }
}
