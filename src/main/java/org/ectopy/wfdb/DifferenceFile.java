package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of format 8. A sample is the sum of all differences before it, so the sums are noted every
 * so many frames as reading first gets there; a read sums from the last note on.
 */
final class DifferenceFile extends PackedFile {

  private static final int FRAMES_BETWEEN_NOTES = 16 * 1024;

  /** Integers that all notes together may take; longer files have notes further apart. */
  private static final int NOTED = 1 << 20;

  /** Samples summed at a time on the way to a note, where a frame is not longer. */
  private static final int BLOCK = 64 * 1024;

  private final long spacing;

  /** The values before frame {@code index * spacing}; guarded by itself. */
  private final List<int[]> notes = new ArrayList<>();

  DifferenceFile(Path file, SignalLayout layout, Format8 format) throws WfdbException {
    super(file, layout, format);
    List<SignalLayout.Channel> channels = layout.channels();
    long fewest = Math.ceilDiv(frames(), Math.max(1, NOTED / channels.size()));
    spacing = Math.max(FRAMES_BETWEEN_NOTES, fewest);
    notes.add(channels.stream().mapToInt(SignalLayout.Channel::initialValue).toArray());
  }

  @Override
  void readFrames(long firstFrame, int count, int[][] rows) throws WfdbException {
    int[] values = valuesBefore(firstFrame, rows);
    unpack(firstFrame, count, rows);
    for (int channel = 0; channel < rows.length; channel++) {
      if (rows[channel] != null) {
        int length = count * layout().channels().get(channel).samplesPerFrame();
        sum(rows[channel], length, values[channel]);
      }
    }
  }

  private static void sum(int[] row, int length, int before) {
    int value = before;
    for (int i = 0; i < length; i++) {
      value += row[i];
      row[i] = value;
    }
  }

  /** Each channel's last value before {@code frame}, for the channels whose row is not null. */
  private int[] valuesBefore(long frame, int[][] rows) throws WfdbException {
    int note = (int) (frame / spacing);
    int[] values = noted(note).clone();
    advance(values, note * spacing, frame, rows);
    return values;
  }

  private int[] noted(int note) throws WfdbException {
    synchronized (notes) {
      while (notes.size() <= note) {
        int[] values = notes.getLast().clone();
        long from = (notes.size() - 1) * spacing;
        advance(values, from, from + spacing, new int[values.length][0]);
        notes.add(values);
      }
      return notes.get(note);
    }
  }

  /** Adds the differences of frames from {@code from} to {@code to} where a row is wanted. */
  private void advance(int[] values, long from, long to, int[][] wanted) throws WfdbException {
    int block = (int) Math.min(to - from, Math.max(1, BLOCK / layout().samplesPerFrame()));
    int[][] steps = rowsLike(wanted, block);
    for (long at = from; at < to; at += block) {
      int count = (int) Math.min(block, to - at);
      unpack(at, count, steps);
      for (int channel = 0; channel < values.length; channel++) {
        if (steps[channel] != null) {
          int length = count * layout().channels().get(channel).samplesPerFrame();
          values[channel] += total(steps[channel], length);
        }
      }
    }
  }

  private int[][] rowsLike(int[][] wanted, int frames) {
    int[][] rows = new int[wanted.length][];
    for (int channel = 0; channel < rows.length; channel++) {
      if (wanted[channel] != null) {
        rows[channel] = new int[frames * layout().channels().get(channel).samplesPerFrame()];
      }
    }
    return rows;
  }

  private static int total(int[] steps, int length) {
    int total = 0;
    for (int i = 0; i < length; i++) {
      total += steps[i];
    }
    return total;
  }
}
