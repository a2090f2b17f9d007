package org.ectopy.review;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ectopy.dataset.BeatList;
import org.ectopy.dataset.ContextSegmenter;
import org.ectopy.dataset.SegmentStream;
import org.ectopy.dataset.Segments;
import org.ectopy.record.EcgRecord;

/** The shapes of a record's beats in one lead, in steps, without gaps and baseline. */
final class LeadShapes {

  /** What a stored step counts in, per mV; a window is within 8 mV. */
  private static final float PER_MILLIVOLT = 4000;

  private static final int BLOCK = 256;

  /** A lead whose QRS complexes are lower than this, in mV, is as good as flat. */
  private static final double LOWEST = 0.05;

  private static final int MOST_FOR_MEDIAN = 2000;
  private static final int QRS_FROM = 6;
  private static final int QRS_UNTIL = 26;

  private final short[] steps;
  private double height = LOWEST;

  LeadShapes(int beats) {
    steps = new short[Math.multiplyExact(beats, ShapeSteps.COUNT)];
  }

  /**
   * Reads the beats' shapes in some leads of a record.
   *
   * @param beat is told how many beats each block had
   * @throws IOException where the samples cannot be read
   */
  static List<LeadShapes> read(
      EcgRecord record, List<Integer> leads, BeatList beats, IntConsumer beat) throws IOException {
    List<LeadShapes> shapes = leads.stream().map(lead -> new LeadShapes(beats.count())).toList();
    SegmentStream stream = new ContextSegmenter(false).open(record, leads, beats);
    int done = 0;
    for (Optional<Segments> next = stream.next(BLOCK); next.isPresent(); ) {
      Segments block = next.get();
      for (int row = 0; row < shapes.size(); row++) {
        shapes.get(row).take(block, row, done);
      }
      done += block.beats();
      beat.accept(block.beats());
      next = stream.next(BLOCK);
    }
    shapes.forEach(LeadShapes::measure);
    return shapes;
  }

  private void take(Segments block, int lead, int first) {
    float[] means = new float[ShapeSteps.COUNT];
    for (int beat = 0; beat < block.beats(); beat++) {
      ShapeSteps.means(block.waveforms(), block.waveform(beat, lead), means);
      int target = (first + beat) * ShapeSteps.COUNT;
      for (int step = 0; step < means.length; step++) {
        steps[target + step] = (short) Math.round(means[step] * PER_MILLIVOLT);
      }
    }
  }

  /** The usual height of a QRS complex, from beats spread over the record. */
  private void measure() {
    int beats = steps.length / ShapeSteps.COUNT;
    int every = Math.max(1, beats / MOST_FOR_MEDIAN);
    double[] heights = new double[(beats + every - 1) / every];
    Arrays.setAll(heights, i -> height(i * every));
    Arrays.sort(heights);
    height = heights.length == 0 ? LOWEST : Math.max(LOWEST, heights[heights.length / 2]);
  }

  private double height(int beat) {
    int low = Short.MAX_VALUE;
    int high = Short.MIN_VALUE;
    for (int step = QRS_FROM; step < QRS_UNTIL; step++) {
      int value = steps[beat * ShapeSteps.COUNT + step];
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return (high - low) / PER_MILLIVOLT;
  }

  /**
   * Copies a beat's steps, each as what it counts for, as a share of the usual QRS's height.
   *
   * @param leads among how many leads this one is
   */
  void copy(int beat, int leads, float[] target, int offset) {
    double scale = 1 / (PER_MILLIVOLT * height * Math.sqrt(leads));
    for (int step = 0; step < ShapeSteps.COUNT; step++) {
      target[offset + step] =
          (float) (steps[beat * ShapeSteps.COUNT + step] * scale * ShapeSteps.weight(step));
    }
  }
}
