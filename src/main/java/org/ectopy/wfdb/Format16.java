package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/** Format 16: 16-bit two's complement amplitudes, low byte first. */
final class Format16 extends PackedFormat {

  private static final int GAP_CODE = -0x8000;

  Format16() {
    super(16, 16, 1, 2);
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0, at = 0; i < groups; i++, at += 2) {
      int value = (bytes[at + 1] << 8) | (bytes[at] & 0xff);
      samples[i] = value == GAP_CODE ? Samples.GAP : value;
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0, at = 0; i < groups; i++, at += 2) {
      bytes[at] = (byte) stored[i];
      bytes[at + 1] = (byte) (stored[i] >> 8);
    }
  }
}
