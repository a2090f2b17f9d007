package org.ectopy.report.strip;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.SampleRate;

/**
 * The frames {@code [first, end)} of a row.
 *
 * @param first the row's first frame
 * @param end the frame after its last
 */
record RowSpan(long first, long end) {

  /** The rows of a stretch, each as long as a row can be at most. */
  static List<RowSpan> split(long first, long end, double rowSeconds, SampleRate rate) {
    List<RowSpan> rows = new ArrayList<>();
    long frames = Math.max(1, (long) Math.floor(rowSeconds * rate.framesPerSecond() + 1e-6));
    for (long start = first; start < end; start += frames) {
      rows.add(new RowSpan(start, Math.min(start + frames, end)));
    }
    return rows;
  }
}
