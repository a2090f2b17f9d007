package org.ectopy.wfdb;

import java.util.List;

/** The order of samples in a signal file: frame by frame, in each the channels one by one. */
final class Interleaving {

  private final int[] samplesOfChannel;
  private final long[] startOfChannel;
  private final long samplesPerFrame;

  Interleaving(List<SignalLayout.Channel> channels) {
    samplesOfChannel = channels.stream().mapToInt(SignalLayout.Channel::samplesPerFrame).toArray();
    startOfChannel = new long[samplesOfChannel.length];
    long start = 0;
    for (int channel = 0; channel < samplesOfChannel.length; channel++) {
      startOfChannel[channel] = start;
      start += samplesOfChannel[channel];
    }
    samplesPerFrame = start;
  }

  /** The samples of all channels in one frame. */
  long samplesPerFrame() {
    return samplesPerFrame;
  }

  /**
   * A stretch of the file's samples.
   *
   * @param position where it begins, in samples after the start of the rows' first frame
   * @param index where it begins in the array that holds it
   * @param count its length in samples
   */
  record Stretch(long position, int index, int count) {}

  /** Hands a stretch of samples out to the rows of its channels, but for rows that are null. */
  void scatter(int[] samples, Stretch stretch, int[][] rows) {
    for (int channel = 0; channel < rows.length; channel++) {
      if (rows[channel] == null) {
        continue;
      }
      if (samplesOfChannel[channel] == 1) {
        scatterSingles(samples, stretch, channel, rows[channel]);
      } else {
        scatterRuns(samples, stretch, channel, rows[channel]);
      }
    }
  }

  private void scatterSingles(int[] samples, Stretch stretch, int channel, int[] row) {
    long behind = stretch.position() - startOfChannel[channel];
    long frame = Math.max(0, Math.ceilDiv(behind, samplesPerFrame));
    long ahead = frame * samplesPerFrame - behind;
    if (ahead >= stretch.count()) {
      return;
    }
    int end = stretch.index() + stretch.count();
    int step = (int) Math.min(samplesPerFrame, stretch.count());
    int at = (int) frame;
    for (int i = stretch.index() + (int) ahead; i < end; i += step) {
      row[at++] = samples[i];
    }
  }

  private void scatterRuns(int[] samples, Stretch stretch, int channel, int[] row) {
    long end = stretch.position() + stretch.count();
    int length = samplesOfChannel[channel];
    for (long frame = stretch.position() / samplesPerFrame;
        frame * samplesPerFrame < end;
        frame++) {
      long start = frame * samplesPerFrame + startOfChannel[channel];
      long from = Math.max(start, stretch.position());
      int count = (int) (Math.min(start + length, end) - from);
      if (count > 0) {
        int index = stretch.index() + (int) (from - stretch.position());
        System.arraycopy(samples, index, row, (int) (frame * length + from - start), count);
      }
    }
  }
}
