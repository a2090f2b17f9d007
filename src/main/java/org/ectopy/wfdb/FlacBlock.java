package org.ectopy.wfdb;

/** The decoded samples of one FLAC frame. */
final class FlacBlock {

  private final FlacFrame frame;
  private final int[][] channels;
  private final long nextPosition;

  /**
   * @param channels for each channel the frame's samples; the arrays may be longer
   * @param nextPosition the byte at which the next frame may begin
   */
  FlacBlock(FlacFrame frame, int[][] channels, long nextPosition) {
    this.frame = frame;
    this.channels = channels;
    this.nextPosition = nextPosition;
  }

  /** The number of the first sample after the block. */
  long end() {
    return frame.end();
  }

  /** The byte at which the next frame may begin. */
  long nextPosition() {
    return nextPosition;
  }

  /** Whether a sample lies in the block. */
  boolean holds(long sample) {
    return frame.firstSample() <= sample && sample < frame.end();
  }

  /** Copies {@code count} samples of a channel, the first numbered {@code sample}. */
  void copy(int channel, long sample, int[] target, int index, int count) {
    int from = (int) (sample - frame.firstSample());
    System.arraycopy(channels[channel], from, target, index, count);
  }
}
