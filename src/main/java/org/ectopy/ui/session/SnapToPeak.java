package org.ectopy.ui.session;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;

/** Finds the sample near a place that stands out most: where a beat's mark belongs. */
public final class SnapToPeak {

  /** A mark moves at most this far, in seconds. */
  private static final double REACH = 0.06;

  private final EcgRecord record;

  /** Snaps to the samples of a record's first lead. */
  public SnapToPeak(EcgRecord record) {
    this.record = record;
  }

  /**
   * The frame within 60 ms of {@code frame} that lies furthest from the median around it; the frame
   * itself where there are no samples.
   *
   * @throws IOException where the samples cannot be read
   */
  public long near(long frame) throws IOException {
    int reach = (int) Math.max(1, Math.round(REACH * record.rate().framesPerSecond()));
    return peak(frame - reach, 2 * reach + 1, frame);
  }

  /**
   * The next frame on one side of a beat that stands out more than its neighbours.
   *
   * @param direction 1 for later, -1 for earlier
   * @throws IOException where the samples cannot be read
   */
  public long beside(long frame, int direction) throws IOException {
    int reach = (int) Math.max(2, Math.round(3 * REACH * record.rate().framesPerSecond()));
    long first = direction > 0 ? frame : frame - reach;
    int[] row = row(first - 1, reach + 3);
    for (int step = 1; step <= reach; step++) {
      int at = (int) (frame + (long) direction * step - first) + 1;
      if (at > 0 && at + 1 < row.length && turns(row, at)) {
        return first - 1 + at;
      }
    }
    return Math.clamp(frame + direction, 0, Math.max(0, record.frames() - 1));
  }

  private static boolean turns(int[] row, int at) {
    if (row[at - 1] == Samples.GAP || row[at] == Samples.GAP || row[at + 1] == Samples.GAP) {
      return false;
    }
    boolean high = row[at] >= row[at - 1] && row[at] > row[at + 1];
    boolean low = row[at] <= row[at - 1] && row[at] < row[at + 1];
    return high || low;
  }

  private long peak(long first, int length, long otherwise) throws IOException {
    int[] row = row(first - length, 3 * length);
    int[] known = Arrays.stream(row).filter(value -> value != Samples.GAP).sorted().toArray();
    if (known.length == 0) {
      return Math.clamp(otherwise, 0, Math.max(0, record.frames() - 1));
    }
    double median = known[known.length / 2];
    int best =
        IntStream.range(length, 2 * length)
            .filter(i -> row[i] != Samples.GAP)
            .reduce((a, b) -> Math.abs(row[b] - median) > Math.abs(row[a] - median) ? b : a)
            .orElse(length + length / 2);
    return first - length + best;
  }

  /** One value a frame of the first lead. */
  private int[] row(long first, int frames) throws IOException {
    Samples samples = record.read(first, frames);
    int perFrame = record.leads().getFirst().samplesPerFrame();
    int[] row = samples.row(0);
    return IntStream.range(0, frames).map(i -> row[i * perFrame]).toArray();
  }
}
