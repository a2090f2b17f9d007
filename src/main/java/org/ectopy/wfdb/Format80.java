package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/** Format 80: 8-bit amplitudes in offset binary, so that 128 is stored for 0. */
final class Format80 extends PackedFormat {

  private static final int GAP_CODE = -0x80;

  Format80() {
    super(80, 8, 1, 1);
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0, at = 0; i < groups; i++, at += 1) {
      int value = (bytes[at] & 0xff) - 0x80;
      samples[i] = value == GAP_CODE ? Samples.GAP : value;
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0, at = 0; i < groups; i++, at += 1) {
      bytes[at] = (byte) (stored[i] + 0x80);
    }
  }
}
