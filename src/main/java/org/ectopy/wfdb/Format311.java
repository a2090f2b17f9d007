package org.ectopy.wfdb;

/**
 * Format 311: one 32-bit word, low byte first, holds three samples in its bits 0 to 9, 10 to 19 and
 * 20 to 29. Its two highest bits are not used.
 */
final class Format311 extends ThreeInFourFormat {

  Format311() {
    super(311);
  }

  @Override
  int samplesInPart(int bytes) {
    return bytes / 2 + bytes / 3;
  }

  @Override
  int pack(int first, int second, int third) {
    return (third << 20) | (second << 10) | first;
  }

  @Override
  int unpack(int group, int sample) {
    return group >> (10 * sample);
  }
}
