package org.ectopy.speed;

import java.util.Arrays;
import java.util.Locale;

/** Values as they come, and their median, 99th percentile and greatest. */
final class Quantiles {

  private double[] values = new double[1024];
  private int count;

  void add(double value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  int count() {
    return count;
  }

  /** The least value that a share of all (0 to 1) do not exceed; NaN where there are none. */
  double at(double share) {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * count) - 1;
    return count == 0 ? Double.NaN : sorted[Math.clamp(rank, 0, count - 1)];
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", at(0.5), at(0.99), at(1));
  }
}
