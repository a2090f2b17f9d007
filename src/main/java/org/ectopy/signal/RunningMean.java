package org.ectopy.signal;

import java.util.Arrays;

/** The mean of the last {@code length} values. */
final class RunningMean {

  private final double[] values;
  private int next;
  private double sum;

  /** A mean over {@code length} values, 0 each to begin with. */
  RunningMean(int length) {
    this.values = new double[length];
  }

  /** Begins anew, as if {@code value} had come for ever. */
  void fill(double value) {
    Arrays.fill(values, value);
    sum = value * values.length;
  }

  /** Takes a value and returns the mean of the last ones; it lags by half their number less one. */
  double accept(double value) {
    sum += value - values[next];
    values[next] = value;
    next++;
    if (next == values.length) {
      next = 0;
      // Adding and subtracting leaves a rest that would grow over hours.
      sum = Arrays.stream(values).sum();
    }
    return sum / values.length;
  }

  /** The oldest value that counts. */
  double oldest() {
    return values[next];
  }

  int length() {
    return values.length;
  }
}
