package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/**
 * The checksum of a signal: the sum of its stored integers in 16 bits (header.5). A gap counts as
 * the integer that stands for it in the file.
 */
final class Checksum {

  private final int gapCode;
  private int sum;

  /** The checksum of no samples in {@code format}. */
  Checksum(SignalFormat format) {
    this.gapCode = format.gapCode();
  }

  /** Adds the first {@code length} samples of {@code row}. */
  void add(int[] row, int length) {
    int total = sum;
    for (int i = 0; i < length; i++) {
      total += row[i] == Samples.GAP ? gapCode : row[i];
    }
    sum = total;
  }

  /** The sum, -32768 to 32767. */
  int value() {
    return (short) sum;
  }
}
