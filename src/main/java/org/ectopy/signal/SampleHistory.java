package org.ectopy.signal;

import java.util.Arrays;

/** The last samples of a signal. */
final class SampleHistory {

  private final double[] values;
  private long count;

  /** A history of {@code length} samples, 0 each to begin with. */
  SampleHistory(int length) {
    this.values = new double[length];
  }

  /** Takes the next sample. */
  void add(double value) {
    values[(int) (count % values.length)] = value;
    count++;
  }

  /** The sample {@code samples} before the last one. */
  double before(int samples) {
    return at(count - 1 - samples);
  }

  /** The sample with an index, counted from the first that was added, that is still held. */
  double at(long index) {
    return values[(int) Math.floorMod(index, (long) values.length)];
  }

  /** The number of samples that were added. */
  long count() {
    return count;
  }

  /** The least index that is still held. */
  long first() {
    return Math.max(0, count - values.length);
  }

  /** Lets all samples held be {@code value}. */
  void fill(double value) {
    Arrays.fill(values, value);
  }
}
