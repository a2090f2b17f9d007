package org.ectopy.wfdb;

/**
 * The 16-bit words of MIT annotation files: six bits of code above ten bits of data, which for an
 * annotation are the ticks since the one before.
 */
final class MitWord {

  /** Moves the time by the 32-bit number of ticks that follows, its high 16 bits first. */
  static final int SKIP = 59;

  /** Sets the number of this annotation and those that follow. */
  static final int NUM = 60;

  /** Sets the subtype of this annotation. */
  static final int SUB = 61;

  /** Sets the channel of this annotation and those that follow. */
  static final int CHN = 62;

  /** Its data is the length in bytes of the auxiliary string that follows, padded to even. */
  static final int AUX = 63;

  /** Ends the file. */
  static final int END = 0;

  static final int MAX_DATA = 0x3FF;
  static final int MAX_AUX = 0xFF;

  private static final int CODE_SHIFT = 10;

  private MitWord() {}

  static int of(int code, int data) {
    return code << CODE_SHIFT | (data & MAX_DATA);
  }

  static int code(int word) {
    return word >>> CODE_SHIFT;
  }

  static int data(int word) {
    return word & MAX_DATA;
  }
}
