package org.ectopy.wfdb;

/**
 * A cyclic redundancy check as FLAC uses it: highest bit first, from 0 (RFC 9639, sections 9.1.8
 * and 9.3).
 */
final class FlacChecksum {

  /** Of frame headers: x^8 + x^2 + x + 1. */
  static final FlacChecksum OF_HEADER = new FlacChecksum(8, 0x07);

  /** Of whole frames: x^16 + x^15 + x^2 + 1. */
  static final FlacChecksum OF_FRAME = new FlacChecksum(16, 0x8005);

  private final int shift;
  private final int[] table = new int[256];

  private FlacChecksum(int bits, int polynomial) {
    shift = 32 - bits;
    for (int value = 0; value < table.length; value++) {
      int remainder = value << 24;
      for (int bit = 0; bit < 8; bit++) {
        remainder = (remainder << 1) ^ (remainder < 0 ? polynomial << shift : 0);
      }
      table[value] = remainder;
    }
  }

  /** The checksum of a stretch of bytes; 0 where the stretch ends with its own checksum. */
  int of(byte[] bytes, int from, int to) {
    int remainder = 0;
    for (int i = from; i < to; i++) {
      remainder = (remainder << 8) ^ table[(remainder >>> 24) ^ (bytes[i] & 0xff)];
    }
    return remainder >>> shift;
  }
}
