package org.ectopy.wfdb;

import org.ectopy.record.Samples;

/**
 * Format 212: two 12-bit two's complement amplitudes in three bytes. The first byte holds the low 8
 * bits of the first sample, the second byte the high 4 bits of both (the first sample's below), the
 * third byte the low 8 bits of the second sample.
 *
 * <p>The bytes {@code 23 F1 FE} are the samples 0x123 = 291 and 0xFFE = -2.
 */
final class Format212 extends PackedFormat {

  private static final int GAP_CODE = -0x800;

  Format212() {
    super(212, 12, 2, 3);
  }

  @Override
  int samplesInPart(int bytes) {
    return bytes == 2 ? 1 : 0;
  }

  @Override
  int bytesOfPart(int samples) {
    return 2 * samples;
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int group = 0; group < groups; group++) {
      int at = 3 * group;
      int high = bytes[at + 1];
      int first = ((high << 28) >> 20) | (bytes[at] & 0xff);
      int second = ((high >> 4) << 8) | (bytes[at + 2] & 0xff);
      samples[2 * group] = first == GAP_CODE ? Samples.GAP : first;
      samples[2 * group + 1] = second == GAP_CODE ? Samples.GAP : second;
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int group = 0; group < groups; group++) {
      int first = stored[2 * group];
      int second = stored[2 * group + 1];
      bytes[3 * group] = (byte) first;
      bytes[3 * group + 1] = (byte) (((second >> 4) & 0xf0) | ((first >> 8) & 0x0f));
      bytes[3 * group + 2] = (byte) second;
    }
  }
}
