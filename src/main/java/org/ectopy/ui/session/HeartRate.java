package org.ectopy.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Heartbeats a minute, from the intervals between beats that follow each other.
 *
 * <p>An interval counts where all of it could be read: none counts that touches a stretch without
 * samples, an unreadable one or ventricular flutter, whose waves are not marked as beats, nor one
 * longer than {@link #LONGEST_SECONDS}.
 */
public final class HeartRate {

  /** The rate of no beats. */
  public static final HeartRate NONE = new HeartRate(Marks.NONE, RecordQuality.CLEAN, 1);

  /** A rate is that of this many seconds or more, unless it is asked for a longer stretch. */
  public static final double WINDOW_SECONDS = 10;

  /** Beats that are further apart, in s, have no rate. */
  public static final double LONGEST_SECONDS = 6;

  private static final String FLUTTER = "(VFL";
  private static final double SECONDS_PER_MINUTE = 60;

  private final long[] from;
  private final long[] to;
  private final long[] framesBefore;
  private final int count;
  private final double framesPerSecond;

  /**
   * Takes the intervals of some marks.
   *
   * @param quality where beats cannot be seen
   * @param framesPerSecond of the record
   */
  public HeartRate(Marks marks, RecordQuality quality, double framesPerSecond) {
    this.framesPerSecond = framesPerSecond;
    int beats = marks.beats().size();
    this.from = new long[beats];
    this.to = new long[beats];
    this.framesBefore = new long[beats + 1];
    this.count = take(marks.beats(), holes(marks, quality));
  }

  private int take(List<BeatMark> beats, List<Hole> holes) {
    double longest = LONGEST_SECONDS * framesPerSecond;
    int taken = 0;
    int hole = 0;
    long covered = Long.MIN_VALUE;
    for (int beat = 1; beat < beats.size(); beat++) {
      long start = beats.get(beat - 1).frame();
      long end = beats.get(beat).frame();
      while (hole < holes.size() && holes.get(hole).from() < end) {
        covered = Math.max(covered, holes.get(hole).to());
        hole++;
      }
      if (end > start && end - start <= longest && covered <= start) {
        from[taken] = start;
        to[taken] = end;
        framesBefore[taken + 1] = framesBefore[taken] + end - start;
        taken++;
      }
    }
    return taken;
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

  /**
   * Beats a minute over the intervals that touch {@code [start, end]} in frames; empty for none.
   */
  public OptionalDouble perMinute(double start, double end) {
    int first = firstFrom(to, start);
    int last = firstAbove(from, end);
    long frames = last > first ? framesBefore[last] - framesBefore[first] : 0;
    return frames == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(SECONDS_PER_MINUTE * framesPerSecond * (last - first) / frames);
  }

  /**
   * Beats a minute over {@code [start, end]} in frames, or over {@link #WINDOW_SECONDS} about its
   * middle where that is longer; empty where no interval lies at the middle.
   */
  public OptionalDouble about(double start, double end) {
    double middle = (start + end) / 2;
    double half = Math.max(end - start, WINDOW_SECONDS * framesPerSecond) / 2;
    boolean wide = end - start >= WINDOW_SECONDS * framesPerSecond;
    boolean known = wide || perMinute(middle, middle).isPresent();
    return known ? perMinute(middle - half, middle + half) : OptionalDouble.empty();
  }

  /** The index of the first of some frames, which rise, after a frame. */
  private int firstAbove(long[] frames, double frame) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames[middle] > frame) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The index of the first of some frames, which rise, at or after a frame. */
  private int firstFrom(long[] frames, double frame) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames[middle] >= frame) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
