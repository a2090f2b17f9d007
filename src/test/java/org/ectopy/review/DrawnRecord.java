package org.ectopy.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.Calibration;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Lead;
import org.ectopy.record.Notes;
import org.ectopy.record.RecordInfo;
import org.ectopy.record.SampleRate;
import org.ectopy.record.Samples;
import org.ectopy.record.TimeBase;

/** A record that is drawn by hand, beat for beat: 250 Hz, 200 stored units per mV. */
final class DrawnRecord {

  static final int HERTZ = 250;

  /** What a beat looks like. */
  enum Shape {
    /** 80 ms wide, 1 mV upwards, after a P wave. */
    NARROW(0.04, 1, 0.15),
    /** 80 ms wide, 1 mV upwards, without a P wave. */
    NARROW_WITHOUT_P(0.04, 1, 0),
    /** 160 ms wide, 1.5 mV downwards. */
    WIDE(0.08, -1.5, 0);

    private final double halfWidth;
    private final double height;
    private final double pWave;

    Shape(double halfWidth, double height, double pWave) {
      this.halfWidth = halfWidth;
      this.height = height;
      this.pWave = pWave;
    }

    /** In mV, at a time in s after the R. */
    private double at(double seconds) {
      return height * bump(seconds, halfWidth)
          + pWave * bump(seconds + 0.16, 0.04)
          + 0.2 * Math.signum(height) * bump(seconds - 0.28, 0.08);
    }

    private static double bump(double seconds, double halfWidth) {
      double share = seconds / halfWidth;
      return Math.abs(share) >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * share);
    }
  }

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Long> frames = new ArrayList<>();
  private long next = HERTZ;

  /** Beats of a shape, each some seconds after the one before. */
  DrawnRecord beats(int count, Shape shape, double seconds) {
    for (int i = 0; i < count; i++) {
      next += Math.round(seconds * HERTZ);
      frames.add(next);
      shapes.add(shape);
    }
    return this;
  }

  /** Where the beats are. */
  BeatList list() {
    return BeatList.at(frames.stream().mapToLong(frame -> frame).toArray());
  }

  /** What the beats look like, in time. */
  List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  /**
   * The record.
   *
   * @param heights for each lead, what the drawing is multiplied by; 0 for a flat lead, NaN for one
   *     that is a gap throughout
   */
  EcgRecord record(double... heights) {
    List<Lead> leads =
        IntStream.range(0, heights.length)
            .mapToObj(i -> new Lead("V" + (i + 1), new Calibration(200, 0, "mV", true), 1, 12, 0))
            .toList();
    RecordInfo info =
        new RecordInfo(
            "drawn", TimeBase.of(SampleRate.ofHertz(HERTZ)), next + HERTZ, leads, Notes.NONE);
    DrawnSource source = (first, target) -> draw(first, target, heights);
    return new EcgRecord(info, source);
  }

  private void draw(long first, Samples target, double[] heights) {
    for (int row = 0; row < target.rows(); row++) {
      double height = heights[target.lead(row)];
      for (int i = 0; i < target.frames(); i++) {
        target.row(row)[i] =
            Double.isNaN(height)
                ? Samples.GAP
                : (int) Math.round(200 * height * millivolts(first + i));
      }
    }
  }

  private double millivolts(long frame) {
    double sum = 0;
    int beat = Collections.binarySearch(frames, frame);
    int near = beat < 0 ? -beat - 1 : beat;
    for (int i = Math.max(0, near - 1); i < Math.min(frames.size(), near + 2); i++) {
      sum += shapes.get(i).at((double) (frame - frames.get(i)) / HERTZ);
    }
    return sum;
  }
}
