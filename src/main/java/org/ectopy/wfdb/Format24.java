package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/** Format 24: 24-bit two's complement amplitudes, low byte first. */
final class Format24 extends PackedFormat {

  private static final int GAP_CODE = -0x80_0000;

  Format24() {
    super(24, 24, 1, 3);
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0, at = 0; i < groups; i++, at += 3) {
      int value = (bytes[at + 2] << 16) | ((bytes[at + 1] & 0xff) << 8) | (bytes[at] & 0xff);
      samples[i] = value == GAP_CODE ? Samples.GAP : value;
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0, at = 0; i < groups; i++, at += 3) {
      bytes[at] = (byte) stored[i];
      bytes[at + 1] = (byte) (stored[i] >> 8);
      bytes[at + 2] = (byte) (stored[i] >> 16);
    }
  }
}
