package org.ectopy.wfdb;

import java.nio.file.Path;

/**
 * Format 8: 8-bit differences of each signal's successive samples, the first from the initial value
 * in the header. It holds any amplitude, but no step beyond -128 to 127, and no gap.
 */
final class Format8 extends PackedFormat {

  static final int SMALLEST_STEP = -128;
  static final int LARGEST_STEP = 127;

  Format8() {
    super(8, 32, 1, 1);
  }

  @Override
  public boolean holdsGaps() {
    return false;
  }

  @Override
  void decode(byte[] bytes, int groups, int[] steps) {
    for (int i = 0; i < groups; i++) {
      steps[i] = bytes[i];
    }
  }

  @Override
  void encode(int[] steps, int groups, byte[] bytes) {
    for (int i = 0; i < groups; i++) {
      bytes[i] = (byte) steps[i];
    }
  }

  @Override
  SignalFile open(Path file, SignalLayout layout) throws WfdbException {
    return new DifferenceFile(file, layout, this);
  }
}
