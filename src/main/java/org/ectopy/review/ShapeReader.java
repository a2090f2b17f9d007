package org.ectopy.review;

import java.io.IOException;
import java.util.List;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.signal.EcgLeads;

/** Reads the shapes of beats that lie close to each other, all leads at once. */
final class ShapeReader {

  /** How far the first and the last beat of a stretch lie apart at most, in frames. */
  static final int SPAN = 32_768;

  private final EcgRecord record;
  private final BeatList beats;
  private final List<LeadShapes> shapes;
  private final EcgLeads leads;
  private final double framesPerSecond;
  private final int before;
  private final int[] bounds = new int[ShapeSteps.COUNT + 1];

  /**
   * @param leads their indices in the record
   * @param shapes of each lead, to be filled
   */
  ShapeReader(EcgRecord record, List<Integer> leads, BeatList beats, List<LeadShapes> shapes) {
    this.record = record;
    this.beats = beats;
    this.shapes = shapes;
    this.leads = EcgLeads.chosen(record.info(), leads);
    this.framesPerSecond = record.rate().framesPerSecond();
    double[] seconds = ShapeSteps.bounds();
    bounds[0] = (int) Math.round(seconds[0] * framesPerSecond);
    for (int step = 1; step < bounds.length; step++) {
      int bound = (int) Math.round(seconds[step] * framesPerSecond);
      bounds[step] = Math.max(bounds[step - 1] + 1, bound);
    }
    this.before = LeadSums.margin(framesPerSecond) - bounds[0];
  }

  /** The first beat after the stretch that begins with a beat. */
  int end(int first) {
    int end = first;
    while (end < beats.count() && beats.frame(end) - beats.frame(first) <= SPAN) {
      end++;
    }
    return end;
  }

  /**
   * Reads a stretch; several threads may each read another.
   *
   * @throws IOException where the samples cannot be read
   */
  void read(int first, int end) throws IOException {
    long start = beats.frame(first) - before;
    int after = bounds[ShapeSteps.COUNT] + LeadSums.margin(framesPerSecond);
    int frames = Math.toIntExact(beats.frame(end - 1) + after - start + 1);
    Samples block = leads.allocate(frames);
    record.read(start, block);
    float[][] millivolts = new float[leads.count()][frames];
    leads.scale(block, millivolts);
    LeadSums sums = new LeadSums(frames, framesPerSecond);
    for (int lead = 0; lead < millivolts.length; lead++) {
      sums.take(millivolts[lead], frames);
      for (int beat = first; beat < end; beat++) {
        put(beat, (int) (beats.frame(beat) - start), sums, shapes.get(lead));
      }
    }
  }

  private void put(int beat, int at, LeadSums sums, LeadShapes target) {
    for (int step = 0; step < ShapeSteps.COUNT; step++) {
      target.put(beat, step, sums.mean(at + bounds[step], at + bounds[step + 1]));
    }
  }
}
