package org.ectopy.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.signal.EcgLeads;
import org.ectopy.signal.Resampler;
import org.ectopy.signal.ResamplerStream;

/**
 * Chosen leads of a record in mV at another rate, read forwards; what lies behind is let go.
 *
 * <p>A gap of the record is NaN, and so is everything before its start and after its end.
 */
final class LeadsAtRate {

  private static final int BLOCK_FRAMES = 4096;

  private final EcgRecord record;
  private final EcgLeads leads;
  private final double samplesPerFrame;
  private final ResamplerStream[] streams;
  private final float[][] block;
  private float[][] held;
  private int heldCount;
  private long heldFrom;
  private long nextFrame;
  private boolean finished;

  /**
   * @param leads indices in the record
   * @param hertz the rate wanted
   */
  LeadsAtRate(EcgRecord record, List<Integer> leads, double hertz) {
    double recordHertz = record.rate().framesPerSecond();
    Resampler resampler = new Resampler(recordHertz, hertz);
    this.record = record;
    this.leads = EcgLeads.chosen(record.info(), leads);
    this.samplesPerFrame = hertz / recordHertz;
    this.streams = new ResamplerStream[leads.size()];
    Arrays.setAll(streams, lead -> resampler.stream());
    this.block = new float[leads.size()][BLOCK_FRAMES];
    this.held = new float[leads.size()][0];
  }

  /** The sample nearest to a frame of the record. */
  long nearest(long frame) {
    return Math.round(frame * samplesPerFrame);
  }

  /** The number of samples that the whole record has. */
  long end() {
    return (long) Math.ceil(record.frames() * samplesPerFrame);
  }

  /**
   * Sees that the samples {@code [from, until)} can be read, as far as the record has them.
   *
   * @param from not less than in the call before: what lies before it is let go
   * @throws IOException where the record's samples cannot be read
   */
  void hold(long from, long until) throws IOException {
    forgetBefore(from);
    while (!finished && heldFrom + heldCount < until) {
      readOn();
      forgetBefore(from);
    }
  }

  /** Copies {@code count} samples of a lead from {@code from} on into {@code target}. */
  void copy(int lead, long from, float[] target, int offset, int count) {
    int before = Math.clamp(heldFrom - from, 0, count);
    int after = Math.clamp(from + count - (heldFrom + heldCount), 0, count - before);
    int inside = count - before - after;
    Arrays.fill(target, offset, offset + before, Float.NaN);
    if (inside > 0) {
      int first = (int) (from + before - heldFrom);
      System.arraycopy(held[lead], first, target, offset + before, inside);
    }
    Arrays.fill(target, offset + before + inside, offset + count, Float.NaN);
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
    int frames = (int) Math.min(BLOCK_FRAMES, record.frames() - nextFrame);
    if (frames == 0) {
      finished = true;
      append(lead -> streams[lead].finish());
      return;
    }
    Samples samples = leads.allocate(frames);
    record.read(nextFrame, samples);
    leads.scale(samples, block);
    nextFrame += frames;
    append(lead -> streams[lead].accept(block[lead], frames));
  }

  private void append(Outputs outputs) {
    int added = 0;
    for (int lead = 0; lead < held.length; lead++) {
      float[] more = outputs.of(lead);
      if (heldCount + more.length > held[lead].length) {
        held[lead] = Arrays.copyOf(held[lead], 2 * (heldCount + more.length));
      }
      System.arraycopy(more, 0, held[lead], heldCount, more.length);
      added = more.length;
    }
    heldCount += added;
  }

  /** The next samples of each lead, as many for one as for the other. */
  @FunctionalInterface
  private interface Outputs {
    float[] of(int lead);
  }
}
