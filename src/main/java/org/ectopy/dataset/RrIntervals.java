package org.ectopy.dataset;

import java.util.Arrays;

/**
 * The RR intervals of a record as natural logarithms of seconds, each by the beat that ends it;
 * they are cut off at 0.15 s and 4 s. The first beat has the median of the first eight.
 */
final class RrIntervals {

  private static final double SHORTEST = 0.15;
  private static final double LONGEST = 4;

  /** So many intervals tell at the start of a record what is usual in it. */
  private static final int FIRST = 8;

  private final BeatList beats;
  private final double framesPerSecond;
  private final double usual;

  RrIntervals(BeatList beats, double framesPerSecond) {
    this.beats = beats;
    this.framesPerSecond = framesPerSecond;
    double[] sorted = first();
    Arrays.sort(sorted);
    this.usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /** The first intervals, eight at most. */
  double[] first() {
    double[] first = new double[Math.clamp(beats.count() - 1L, 0, FIRST)];
    Arrays.setAll(first, i -> at(i + 1));
    return first;
  }

  /** What stands for an interval that is not there: the median of the first. */
  double usual() {
    return usual;
  }

  /** The interval that ends with a beat. */
  double at(int beat) {
    if (beat <= 0) {
      return usual;
    }
    double seconds = (beats.frame(beat) - beats.frame(beat - 1)) / framesPerSecond;
    return Math.log(Math.clamp(seconds, SHORTEST, LONGEST));
  }

  /** The number of beats. */
  int beats() {
    return beats.count();
  }

  /** Whether an interval ends with a beat. */
  boolean has(int beat) {
    return beat > 0 && beat < beats.count();
  }
}
