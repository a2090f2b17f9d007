package org.ectopy.wfdb;

import java.util.Arrays;
import org.ectopy.record.Samples;

/**
 * The part of a block that lies within a record.
 *
 * @param first the first frame of the record in the block
 * @param frames the frames of the record in the block
 * @param before the frames of the block that precede them
 */
record FrameRange(long first, int frames, int before) {

  /** What of {@code blockFrames} frames from {@code firstFrame} on lies in a record. */
  static FrameRange of(long firstFrame, int blockFrames, long recordFrames) {
    if (firstFrame >= recordFrames || (firstFrame < 0 && firstFrame + blockFrames <= 0)) {
      return new FrameRange(0, 0, 0);
    }
    long first = Math.max(firstFrame, 0);
    int before = (int) (first - firstFrame);
    return new FrameRange(
        first, (int) Math.min(recordFrames - first, blockFrames - before), before);
  }

  /**
   * Moves the {@code filled} frames at the start of a row to their place, and makes all others
   * gaps.
   */
  void place(int[] row, int filled, int samplesPerFrame) {
    int from = before * samplesPerFrame;
    int length = filled * samplesPerFrame;
    if (from > 0) {
      System.arraycopy(row, 0, row, from, length);
      Arrays.fill(row, 0, from, Samples.GAP);
    }
    Arrays.fill(row, from + length, row.length, Samples.GAP);
  }
}
