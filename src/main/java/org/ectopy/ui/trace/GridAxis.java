package org.ectopy.ui.trace;

import java.util.List;

/**
 * How much of each pixel along one side of the paper is covered by light and by heavy lines, in 256
 * parts. A light line that lies between two pixels is shared by them; heavy lines are kept sharp.
 */
final class GridAxis {

  /** Shares are rounded to this many parts, so that few different rows need be drawn. */
  private static final int STEP = 16;

  private final int[] minor;
  private final int[] major;
  private final int lineWidth;

  /**
   * @param length pixels along the side
   * @param lineWidth pixels across a line
   */
  GridAxis(int length, int lineWidth) {
    this.minor = new int[length];
    this.major = new int[length];
    this.lineWidth = lineWidth;
  }

  /** Adds light lines at positions in pixels. */
  GridAxis light(List<Double> positions) {
    positions.forEach(position -> line(minor, position));
    return this;
  }

  /** Adds heavy lines at positions in pixels. */
  GridAxis heavy(List<Double> positions) {
    positions.forEach(position -> line(major, Math.rint(position)));
    return this;
  }

  private void line(int[] shares, double position) {
    int first = (int) Math.floor(position);
    int parts = (int) Math.rint((position - first) * 256 / STEP) * STEP;
    for (int i = 0; i <= lineWidth; i++) {
      int share = i == 0 ? 256 - parts : i == lineWidth ? parts : 256;
      int at = first + i;
      if (at >= 0 && at < shares.length) {
        shares[at] = Math.max(shares[at], share);
      }
    }
  }

  int minor(int at) {
    return minor[at];
  }

  int major(int at) {
    return major[at];
  }
}
