package org.ectopy.ui.teaching;

import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/**
 * Samples in memory; there are gaps before and after them.
 *
 * @param first the frame at which they begin
 * @param block a row for each lead
 */
record Excerpt(long first, Samples block) implements SampleSource {

  @Override
  public void read(long firstFrame, Samples target) {
    for (int row = 0; row < target.rows(); row++) {
      int[] from = block.row(target.lead(row));
      int[] into = target.row(row);
      int perFrame = into.length / Math.max(1, target.frames());
      long offset = (firstFrame - first) * perFrame;
      for (int i = 0; i < into.length; i++) {
        long at = offset + i;
        into[i] = at >= 0 && at < from.length ? from[(int) at] : Samples.GAP;
      }
    }
  }

  @Override
  public void close() {
    // there is no file behind it
  }
}
