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

  /** The logarithm of each, by the beat that ends it; that of the first beat stands for nothing. */
  private final double[] logarithms;

  private final double usual;

  RrIntervals(BeatList beats, double framesPerSecond) {
    this(logarithms(beats, framesPerSecond));
  }

  private RrIntervals(double[] logarithms) {
    this.logarithms = logarithms;
    double[] sorted = first();
    Arrays.sort(sorted);
    this.usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private static double[] logarithms(BeatList beats, double framesPerSecond) {
    double[] logarithms = new double[beats.count()];
    for (int beat = 1; beat < logarithms.length; beat++) {
      logarithms[beat] = logarithm((beats.frame(beat) - beats.frame(beat - 1)) / framesPerSecond);
    }
    return logarithms;
  }

  private static double logarithm(double seconds) {
    return Math.log(Math.clamp(seconds, SHORTEST, LONGEST));
  }

  /** The same, but for the one that ends with a beat. */
  RrIntervals with(int beat, double seconds) {
    double[] changed = logarithms.clone();
    changed[beat] = logarithm(seconds);
    return new RrIntervals(changed);
  }

  /** The first intervals, eight at most. */
  double[] first() {
    int count = Math.clamp(logarithms.length - 1L, 0, FIRST);
    return Arrays.copyOfRange(logarithms, Math.min(1, count), Math.min(1, count) + count);
  }

  /** What stands for an interval that is not there: the median of the first. */
  double usual() {
    return usual;
  }

  /** The interval that ends with a beat. */
  double at(int beat) {
    return beat <= 0 ? usual : logarithms[beat];
  }

  /** The number of beats. */
  int beats() {
    return logarithms.length;
  }

  /** Whether an interval ends with a beat. */
  boolean has(int beat) {
    return beat > 0 && beat < logarithms.length;
  }
}
