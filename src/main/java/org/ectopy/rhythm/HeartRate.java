package org.ectopy.rhythm;

import java.util.OptionalDouble;

/** Heartbeats a minute, from the {@link RrIntervals} that could be read. */
public final class HeartRate {

  /** The rate of no beats. */
  public static final HeartRate NONE = new HeartRate(RrIntervals.NONE);

  /** A rate is that of this many seconds or more, unless it is asked for a longer stretch. */
  public static final double WINDOW_SECONDS = 10;

  private static final double SECONDS_PER_MINUTE = 60;

  private final long[] from;
  private final long[] to;
  private final long[] framesBefore;
  private final int count;
  private final double framesPerSecond;

  /** The rate by some intervals. */
  public HeartRate(RrIntervals intervals) {
    this.framesPerSecond = intervals.framesPerSecond();
    this.from = new long[intervals.beats()];
    this.to = new long[intervals.beats()];
    this.framesBefore = new long[intervals.beats() + 1];
    this.count = take(intervals);
  }

  private int take(RrIntervals intervals) {
    int taken = 0;
    for (int beat = 1; beat < intervals.beats(); beat++) {
      if (intervals.endsAt(beat)) {
        from[taken] = intervals.frame(beat - 1);
        to[taken] = intervals.frame(beat);
        framesBefore[taken + 1] = framesBefore[taken] + to[taken] - from[taken];
        taken++;
      }
    }
    return taken;
  }

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
