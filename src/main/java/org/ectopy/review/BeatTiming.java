package org.ectopy.review;

import java.util.Arrays;
import org.ectopy.dataset.BeatList;

/**
 * The RR intervals around each beat against the local rhythm, the median of the intervals of the 25
 * beats before and after: natural logarithms of the ratios, cut off at 1 either way.
 */
final class BeatTiming {

  private static final int REACH = 25;
  private static final double SHORTEST = 0.15;
  private static final double LONGEST = 4;
  private static final double MOST = 1;

  private final double[] ratios;

  BeatTiming(BeatList beats, double framesPerSecond) {
    double[] intervals = new double[beats.count()];
    for (int beat = 1; beat < intervals.length; beat++) {
      double seconds = (beats.frame(beat) - beats.frame(beat - 1)) / framesPerSecond;
      intervals[beat] = Math.log(Math.clamp(seconds, SHORTEST, LONGEST));
    }
    ratios = new double[intervals.length];
    for (int beat = 1; beat < intervals.length; beat++) {
      ratios[beat] = Math.clamp(intervals[beat] - median(intervals, beat), -MOST, MOST);
    }
  }

  private static double median(double[] intervals, int beat) {
    int from = Math.max(1, beat - REACH);
    double[] near =
        Arrays.copyOfRange(intervals, from, Math.min(intervals.length, beat + REACH + 1));
    Arrays.sort(near);
    return near[near.length / 2];
  }

  /** The interval that ends with a beat; 0 for the first. */
  double before(int beat) {
    return ratios[beat];
  }

  /** The interval that begins with a beat; 0 for the last. */
  double after(int beat) {
    return beat + 1 < ratios.length ? ratios[beat + 1] : 0;
  }
}
