package org.ectopy.wfdb;

/**
 * Format 310: of two 16-bit words, low byte first, bits 1 to 10 hold the first and the second
 * sample; bits 11 to 15 hold the third, its low 5 bits in the first word. Bits 0 are not used.
 */
final class Format310 extends ThreeInFourFormat {

  Format310() {
    super(310);
  }

  @Override
  int samplesInPart(int bytes) {
    return bytes >= 2 ? 1 : 0;
  }

  @Override
  int pack(int first, int second, int third) {
    int low = (first << 1) | ((third & 0x1f) << 11);
    int high = (second << 1) | ((third >> 5) << 11);
    return (high << 16) | low;
  }

  @Override
  int unpack(int group, int sample) {
    return switch (sample) {
      case 0 -> group >> 1;
      case 1 -> group >> 17;
      default -> ((group >> 11) & 0x1f) | ((group >> 27) << 5);
    };
  }
}
