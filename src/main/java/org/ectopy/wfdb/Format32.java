package org.ectopy.wfdb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Format 32: 32-bit two's complement amplitudes, low byte first. Its value for a gap is {@link
 * org.ectopy.record.Samples#GAP} itself.
 */
final class Format32 extends PackedFormat {

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  Format32() {
    super(32, 32, 1, 4);
  }

  @Override
  void decode(byte[] bytes, int groups, int[] samples) {
    for (int i = 0; i < groups; i++) {
      samples[i] = (int) WORD.get(bytes, 4 * i);
    }
  }

  @Override
  void encode(int[] stored, int groups, byte[] bytes) {
    for (int i = 0; i < groups; i++) {
      WORD.set(bytes, 4 * i, stored[i]);
    }
  }
}
