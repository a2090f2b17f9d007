package org.ectopy.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;

/**
 * Leads of a record in mV at 100 Hz without their baseline, read forwards; what lies behind is let
 * go. It has no gaps, and before its start and after its end the outermost sample goes on.
 */
final class ContextSignal {

  private static final double HERTZ = 100;
  private static final int BLOCK = 512;

  private final LeadsAtRate signal;
  private final BaselineRemoval[] baselines;
  private final float[] block = new float[BLOCK];
  private final long end;
  private float[][] held;
  private long heldFrom;
  private int heldCount;
  private long taken;

  ContextSignal(EcgRecord record, List<Integer> leads) {
    this.signal = new LeadsAtRate(record, leads, HERTZ);
    this.end = signal.end();
    this.baselines = new BaselineRemoval[leads.size()];
    Arrays.setAll(baselines, lead -> new BaselineRemoval());
    this.held = new float[leads.size()][0];
  }

  /** The number of leads. */
  int leads() {
    return held.length;
  }

  /** The sample nearest to a frame of the record; one within the record. */
  long nearest(long frame) {
    return Math.clamp(signal.nearest(frame), 0, Math.max(0, end - 1));
  }

  /**
   * Copies samples of every lead, {@code target[0].length} of each.
   *
   * @param from no less than in the call before
   * @throws IOException where the record's samples cannot be read
   */
  void copy(long from, float[][] target) throws IOException {
    int count = target[0].length;
    hold(from, Math.min(end, from + count));
    for (int lead = 0; lead < target.length; lead++) {
      copy(held[lead], from, target[lead]);
    }
  }

  private void copy(float[] samples, long from, float[] target) {
    if (heldCount == 0) {
      Arrays.fill(target, 0);
      return;
    }
    for (int i = 0; i < target.length; i++) {
      target[i] = samples[Math.clamp(from + i - heldFrom, 0, heldCount - 1)];
    }
  }

  private void hold(long from, long until) throws IOException {
    forgetBefore(Math.min(from, end - 1));
    while (heldFrom + heldCount < until) {
      readOn();
      forgetBefore(Math.min(from, end - 1));
    }
  }

  private void forgetBefore(long from) {
    int done = Math.clamp(from - heldFrom, 0, heldCount);
    if (done > 0) {
      for (float[] row : held) {
        System.arraycopy(row, done, row, 0, heldCount - done);
      }
      heldCount -= done;
      heldFrom += done;
    }
  }

  private void readOn() throws IOException {
    int count = (int) Math.min(BLOCK, end - taken);
    signal.hold(taken, taken + count);
    makeRoom(count + baselines[0].waiting());
    int put = 0;
    for (int lead = 0; lead < held.length; lead++) {
      signal.copy(lead, taken, block, 0, count);
      BaselineRemoval baseline = baselines[lead];
      put = baseline.accept(block, count, held[lead], heldCount);
      if (taken + count == end) {
        put += baseline.finish(held[lead], heldCount + put);
      }
    }
    heldCount += put;
    taken += count;
  }

  private void makeRoom(int more) {
    if (heldCount + more > held[0].length) {
      for (int lead = 0; lead < held.length; lead++) {
        held[lead] = Arrays.copyOf(held[lead], 2 * (heldCount + more));
      }
    }
  }
}
