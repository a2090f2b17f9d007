package org.ectopy.wfdb;

import java.nio.file.Path;

/** One way in which WFDB signal files store samples. */
public abstract class SignalFormat {

  private final int code;
  private final int bits;

  /**
   * @param code the format's number in header files
   * @param bits significant bits of a stored amplitude
   */
  SignalFormat(int code, int bits) {
    this.code = code;
    this.bits = bits;
  }

  /** The format's number in header files, such as 212. */
  public final int code() {
    return code;
  }

  /** Significant bits of a stored amplitude. */
  final int bits() {
    return bits;
  }

  /** The smallest amplitude that the format holds, in stored integers. */
  public final int minimum() {
    return -maximum();
  }

  /** The largest amplitude that the format holds, in stored integers. */
  public final int maximum() {
    return (int) ((1L << (bits - 1)) - 1);
  }

  /** Whether a sample can be marked as missing. */
  public boolean holdsGaps() {
    return true;
  }

  /** Whether this program writes the format. */
  public boolean writable() {
    return true;
  }

  /**
   * The integer that stands in the file for a gap: the one below {@link #minimum()}. Checksums
   * count it as it stands. It has no meaning in a format that holds no gaps.
   */
  public final int gapCode() {
    return minimum() - 1;
  }

  /**
   * Opens a file of this format.
   *
   * @throws WfdbException where the file cannot be read
   */
  abstract SignalFile open(Path file, SignalLayout layout) throws WfdbException;

  /** The format's number, as messages print it. */
  @Override
  public final String toString() {
    return "format " + code;
  }
}
