package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/** Format 160: 16-bit amplitudes in offset binary, low byte first; 32768 is stored for 0. */
final class Format160 extends PackedFormat {

  private static final int GAP_CODE = -0x8000;

  Format160() {
    super(160, 16, 1, 2);
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0, at = 0; i < groups; i++, at += 2) {
      int value = (((bytes[at + 1] & 0xff) << 8) | (bytes[at] & 0xff)) - 0x8000;
      samples[i] = value == GAP_CODE ? Samples.GAP : value;
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0, at = 0; i < groups; i++, at += 2) {
      int word = stored[i] + 0x8000;
      bytes[at] = (byte) word;
      bytes[at + 1] = (byte) (word >> 8);
    }
  }
}
