package org.ectopy.wfdb;

import java.util.Arrays;
import org.ectopy.record.Samples;

/** Reads the leads of one signal file into blocks of the record. */
final class GroupReader {

  private final SignalGroup group;
  private final SignalFile file;
  private final int[] skews;

  /** A reader of {@code group} from its open {@code file}. */
  GroupReader(SignalGroup group, SignalFile file) {
    this.group = group;
    this.file = file;
    this.skews =
        group.signals().stream().mapToInt(signal -> signal.storage().skew()).distinct().toArray();
  }

  SignalFile file() {
    return file;
  }

  /**
   * Fills the part {@code range} of the group's rows. A lead of skew n has its frame i at frame
   * i + n of the file; where the file has ended there, it is a gap.
   */
  void read(FrameRange range, Samples target) throws WfdbException {
    for (int skew : skews) {
      int[][] rows = new int[group.size()][];
      for (int row = 0; row < target.rows(); row++) {
        int channel = target.lead(row) - group.first();
        if (channel >= 0 && channel < rows.length && skew(channel) == skew) {
          rows[channel] = target.row(row);
        }
      }
      read(range, skew, rows);
      copyTwins(target, skew, rows);
    }
  }

  private int skew(int channel) {
    return group.signals().get(channel).storage().skew();
  }

  private void read(FrameRange range, int skew, int[][] rows) throws WfdbException {
    if (Arrays.stream(rows).allMatch(row -> row == null)) {
      return;
    }
    long start = range.first() + skew;
    int frames = (int) Math.clamp(file.frames() - start, 0, range.frames());
    file.read(Math.min(start, file.frames()), frames, rows);
    for (int channel = 0; channel < rows.length; channel++) {
      if (rows[channel] != null) {
        int perFrame = group.signals().get(channel).lead().samplesPerFrame();
        range.place(rows[channel], frames, perFrame);
      }
    }
  }

  /** A block may ask for a lead twice; the file fills one row, and the others are copies. */
  private void copyTwins(Samples target, int skew, int[][] rows) {
    for (int row = 0; row < target.rows(); row++) {
      int channel = target.lead(row) - group.first();
      if (channel >= 0 && channel < rows.length && skew(channel) == skew) {
        int[] filled = rows[channel];
        if (filled != target.row(row)) {
          System.arraycopy(filled, 0, target.row(row), 0, filled.length);
        }
      }
    }
  }
}
