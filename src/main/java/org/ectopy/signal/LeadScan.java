package org.ectopy.signal;

import java.io.IOException;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.task.Progress;

/** Reads the ECG leads of a record once, block by block from end to end. */
final class LeadScan {

  private static final int BLOCK_FRAMES = 8192;

  private LeadScan() {}

  /** Takes blocks in order of time. */
  @FunctionalInterface
  interface Blocks {

    /**
     * Takes the next samples.
     *
     * @param millivolts a row for each lead in mV, NaN where there is no sample; reused
     * @param frames the number of samples in each row to take, from index 0 on
     */
    void accept(float[][] millivolts, int frames);
  }

  /**
   * Gives all blocks.
   *
   * @param progress counts frames; the end is not reported
   * @throws IOException where the record cannot be read
   */
  static void read(EcgRecord record, EcgLeads leads, Blocks blocks, Progress progress)
      throws IOException {
    Samples block = leads.allocate(BLOCK_FRAMES);
    float[][] millivolts = new float[leads.count()][BLOCK_FRAMES];
    for (long frame = 0; frame < record.frames(); frame += BLOCK_FRAMES) {
      progress.report(frame, record.frames());
      record.read(frame, block);
      leads.scale(block, millivolts);
      blocks.accept(millivolts, (int) Math.min(BLOCK_FRAMES, record.frames() - frame));
    }
  }
}
