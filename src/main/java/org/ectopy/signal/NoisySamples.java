package org.ectopy.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.SampleSource;
import org.ectopy.record.Samples;

/** The samples of a clean record with noise added, any stretch in any order, from any thread. */
final class NoisySamples implements SampleSource {

  private final EcgRecord clean;
  private final EcgRecord noise;
  private final NoiseHalf half;
  private final NoiseSchedule schedule;
  private final double[] gains;

  /**
   * What is taken from each lead from a frame on, so that no step arises there: the frames are the
   * record's first, those at which the noise goes on or off, and those at which it begins anew.
   */
  private final TreeMap<Long, double[]> offsets = new TreeMap<>();

  /**
   * @param gains what the noise of each lead of {@code clean} is multiplied with
   * @throws IOException where the noise cannot be read
   */
  NoisySamples(
      EcgRecord clean, EcgRecord noise, NoiseHalf half, NoiseSchedule schedule, double[] gains)
      throws IOException {
    this.clean = clean;
    this.noise = noise;
    this.half = half;
    this.schedule = schedule;
    this.gains = gains.clone();
    offsets.put(0L, new double[gains.length]);
    for (long at = nextPiece(0); at < clean.frames(); at = nextPiece(at)) {
      offsets.put(at, offsetsFrom(at));
    }
  }

  private long nextPiece(long frame) {
    long length = half.length(noise);
    return Math.min(schedule.nextChange(frame), (frame / length + 1) * length);
  }

  private double[] offsetsFrom(long frame) throws IOException {
    double[] before = offsets.floorEntry(frame - 1).getValue();
    boolean beginsAnew = frame % half.length(noise) == 0;
    Samples last = noise(frame - 1, 1);
    Samples joint = beginsAnew ? noise(frame, 1) : last;
    double[] after = new double[gains.length];
    for (int lead = 0; lead < gains.length; lead++) {
      double added = gain(frame - 1, lead) * value(last, lead) - before[lead];
      after[lead] = gain(frame, lead) * value(joint, lead) - added;
    }
    return after;
  }

  private double value(Samples block, int lead) {
    int sample = block.row(lead % block.rows())[0];
    return sample == Samples.GAP ? 0 : sample;
  }

  private double gain(long frame, int lead) {
    return schedule.noisy(frame) ? gains[lead] : 0;
  }

  /** The noise at frames of the clean record, between which it must not begin anew. */
  private Samples noise(long frame, int frames) throws IOException {
    return noise.read(half.start(noise) + frame % half.length(noise), frames);
  }

  @Override
  public void read(long firstFrame, Samples target) throws IOException {
    clean.read(firstFrame, target);
    long end = Math.min(firstFrame + target.frames(), clean.frames());
    long at = Math.max(firstFrame, 0);
    while (at < end) {
      long next = Math.min(end, nextPiece(at));
      add(at, (int) (next - at), target, (int) (at - firstFrame));
      at = next;
    }
  }

  /** Adds the noise of a piece, or a part of it, to the block from an index on. */
  private void add(long frame, int frames, Samples target, int index) throws IOException {
    Map.Entry<Long, double[]> piece = offsets.floorEntry(frame);
    Samples block = schedule.noisy(frame) ? noise(frame, frames) : noise(frame, 0);
    for (int row = 0; row < target.rows(); row++) {
      int lead = target.lead(row);
      double offset = piece.getValue()[lead];
      int[] samples = target.row(row);
      int[] added = block.row(lead % block.rows());
      for (int i = 0; i < frames; i++) {
        int noiseSample = added.length == 0 ? 0 : added[i];
        samples[index + i] = sum(samples[index + i], noiseSample, gains[lead], offset);
      }
    }
  }

  private static int sum(int sample, int noiseSample, double gain, double offset) {
    if (sample == Samples.GAP || noiseSample == Samples.GAP) {
      return Samples.GAP;
    }
    long sum = Math.round(sample + gain * noiseSample - offset);
    return (int) Math.clamp(sum, Samples.GAP + 1L, Integer.MAX_VALUE);
  }

  @Override
  public boolean reads(Path file) throws IOException {
    return clean.reads(file) || noise.reads(file);
  }

  /** Closes the clean record alone; the noise may serve others. */
  @Override
  public void close() throws IOException {
    clean.close();
  }
}
