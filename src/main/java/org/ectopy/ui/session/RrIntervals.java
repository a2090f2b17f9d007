package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times from each beat to the next, where all of them could be read.
 *
 * <p>There is none that touches a stretch without samples, an unreadable one or ventricular
 * flutter, whose waves are not marked as beats, nor one longer than {@link #LONGEST_SECONDS}.
 */
public final class RrIntervals {

  /** Of no beats. */
  public static final RrIntervals NONE = new RrIntervals(Marks.NONE, RecordQuality.CLEAN, 1);

  /** Beats that are further apart, in s, do not follow each other. */
  public static final double LONGEST_SECONDS = 6;

  private static final String FLUTTER = "(VFL";
  private static final double MILLIS = 1000;

  private final Marks marks;
  private final double framesPerSecond;

  /** Frames from the beat before; 0 where there is no interval. */
  private final long[] before;

  private final double meanFrames;

  /**
   * Takes the intervals between the beats of some marks.
   *
   * @param quality where beats cannot be seen
   * @param framesPerSecond of the record
   */
  public RrIntervals(Marks marks, RecordQuality quality, double framesPerSecond) {
    this.marks = marks;
    this.framesPerSecond = framesPerSecond;
    this.before = new long[marks.beats().size()];
    this.meanFrames = take(holes(marks, quality));
  }

  private double take(List<Hole> holes) {
    double longest = LONGEST_SECONDS * framesPerSecond;
    int hole = 0;
    long covered = Long.MIN_VALUE;
    long sum = 0;
    int taken = 0;
    for (int beat = 1; beat < before.length; beat++) {
      long start = marks.frame(beat - 1);
      long end = marks.frame(beat);
      while (hole < holes.size() && holes.get(hole).from() < end) {
        covered = Math.max(covered, holes.get(hole).to());
        hole++;
      }
      if (end > start && end - start <= longest && covered <= start) {
        before[beat] = end - start;
        sum += end - start;
        taken++;
      }
    }
    return taken == 0 ? Double.NaN : (double) sum / taken;
  }

  private static List<Hole> holes(Marks marks, RecordQuality quality) {
    List<Hole> holes = new ArrayList<>();
    for (QualityStretch stretch : quality.stretches()) {
      if (stretch.grade().blind()) {
        holes.add(new Hole(stretch.from(), stretch.to()));
      }
    }
    for (RhythmMark rhythm : marks.rhythms()) {
      if (rhythm.label().equals(FLUTTER)) {
        holes.add(new Hole(rhythm.fromFrame(), rhythm.toFrame()));
      }
    }
    holes.sort(Comparator.comparingLong(Hole::from));
    return holes;
  }

  private record Hole(long from, long to) {}

  /** The marks between whose beats they lie. */
  public Marks marks() {
    return marks;
  }

  /** Whether there is an interval that ends with a beat; there is none beyond the last beat. */
  public boolean endsAt(int beat) {
    return beat >= 0 && beat < before.length && before[beat] > 0;
  }

  /** The interval that ends with a beat, in ms; NaN where there is none. */
  public double before(int beat) {
    return endsAt(beat) ? milliseconds((double) before[beat]) : Double.NaN;
  }

  /** The interval that begins with a beat, in ms; NaN where there is none. */
  public double after(int beat) {
    return before(beat + 1);
  }

  /** The mean of all intervals in ms; NaN where there is none. */
  public double mean() {
    return milliseconds(meanFrames);
  }

  private double milliseconds(double frames) {
    return frames / framesPerSecond * MILLIS;
  }
}
