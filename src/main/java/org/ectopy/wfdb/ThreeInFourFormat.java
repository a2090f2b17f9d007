package org.ectopy.wfdb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.ectopy.record.Samples;

/** A format that packs three 10-bit two's complement amplitudes into four bytes. */
abstract class ThreeInFourFormat extends PackedFormat {

  private static final int GAP_CODE = -0x200;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  ThreeInFourFormat(int code) {
    super(code, 10, 3, 4);
  }

  /** The group of four bytes, low byte first, that holds three samples. */
  abstract int pack(int first, int second, int third);

  /** A sample of a group in its low 10 bits; the bits above them may be anything. */
  abstract int unpack(int group, int sample);

  /** One sample lies in the first two bytes, two samples take all four. */
  @Override
  final int bytesOfPart(int samples) {
    return 2 * samples;
  }

  @Override
  final void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0; i < groups; i++) {
      int group = (int) WORD.get(bytes, 4 * i);
      samples[3 * i] = amplitude(unpack(group, 0));
      samples[3 * i + 1] = amplitude(unpack(group, 1));
      samples[3 * i + 2] = amplitude(unpack(group, 2));
    }
  }

  @Override
  final void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0; i < groups; i++) {
      int first = stored[3 * i] & 0x3ff;
      int second = stored[3 * i + 1] & 0x3ff;
      int third = stored[3 * i + 2] & 0x3ff;
      WORD.set(bytes, 4 * i, pack(first, second, third));
    }
  }

  private static int amplitude(int lowTenBits) {
    int value = (lowTenBits << 22) >> 22;
    return value == GAP_CODE ? Samples.GAP : value;
  }
}
