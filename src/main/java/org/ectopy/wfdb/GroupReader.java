package org.ectopy.wfdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
   * Fills the part {@code range} of the group's rows. A lead of skew n has its frame i at frame i +
   * n of the file; where the file has ended there, it is a gap.
   */
  void read(FrameRange range, Samples target) throws WfdbException {
    for (int skew : skews) {
      int[][] rows = new int[group.size()][];
      List<Integer> twins = new ArrayList<>();
      for (int row = 0; row < target.rows(); row++) {
        int channel = target.lead(row) - group.first();
        if (channel < 0 || channel >= rows.length || skew(channel) != skew) {
          continue;
        }
        if (rows[channel] == null) {
          rows[channel] = target.row(row);
        } else {
          twins.add(row);
        }
      }
      read(range, skew, rows);
      for (int twin : twins) {
        int[] filled = rows[target.lead(twin) - group.first()];
        System.arraycopy(filled, 0, target.row(twin), 0, filled.length);
      }
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
    int frames = Math.clamp(file.frames() - start, 0, range.frames());
    file.read(Math.min(start, file.frames()), frames, rows);
    for (int channel = 0; channel < rows.length; channel++) {
      if (rows[channel] != null) {
        int perFrame = group.signals().get(channel).lead().samplesPerFrame();
        range.place(rows[channel], frames, perFrame);
      }
    }
  }
}
