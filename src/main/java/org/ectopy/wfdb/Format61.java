package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/** Format 61: 16-bit two's complement amplitudes, high byte first. */
final class Format61 extends PackedFormat {

  private static final int GAP_CODE = -0x8000;

  Format61() {
    super(61, 16, 1, 2);
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0, at = 0; i < groups; i++, at += 2) {
      int value = (bytes[at] << 8) | (bytes[at + 1] & 0xff);
      samples[i] = value == GAP_CODE ? Samples.GAP : value;
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0, at = 0; i < groups; i++, at += 2) {
      bytes[at] = (byte) (stored[i] >> 8);
      bytes[at + 1] = (byte) stored[i];
    }
  }
}
