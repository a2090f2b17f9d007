package org.ectopy.signal;

import java.util.Arrays;

/**
 * How fast and how regular the heart beats about a time, from the candidates that are beyond doubt.
 *
 * @param rrSeconds the median RR interval in s
 * @param regularity 1 where all are the same, towards 0 the more they differ
 */
record LocalRhythm(double rrSeconds, double regularity) {

  /** What is assumed where too few beats are known. */
  static final LocalRhythm UNKNOWN = new LocalRhythm(0.8, 0.5);

  private static final int LEAST_INTERVALS = 3;
  private static final double SHORTEST = 0.3;
  private static final double LONGEST = 1.5;
  private static final double USUAL_SPREAD = 0.08;

  /** The rhythm of some RR intervals in s; sorts and changes the first {@code count} of them. */
  static LocalRhythm of(double[] intervals, int count) {
    if (count < LEAST_INTERVALS) {
      return UNKNOWN;
    }
    double median = median(intervals, count);
    for (int i = 0; i < count; i++) {
      intervals[i] = Math.abs(intervals[i] - median);
    }
    double spread = median(intervals, count) / median;
    return new LocalRhythm(
        Math.clamp(median, SHORTEST, LONGEST), USUAL_SPREAD / (USUAL_SPREAD + spread));
  }

  private static double median(double[] values, int count) {
    Arrays.sort(values, 0, count);
    return (values[(count - 1) / 2] + values[count / 2]) / 2;
  }
}
