package org.ectopy.rhythm;

/**
 * Figures of the intervals between normal beats (N-N), as the Task Force of the European Society of
 * Cardiology and the North American Society of Pacing and Electrophysiology defines them (1996,
 * "Heart rate variability"). A figure that cannot be had is NaN.
 *
 * @param intervals how many there are
 * @param mean in ms
 * @param sdnn their standard deviation in ms, of a sample: divided by one less than their number
 * @param rmssd the root of the mean square of the differences between neighbours, in ms; neighbours
 *     share a beat
 * @param pnn50 the share of these differences that are above 50 ms, in percent
 * @param shortest in ms
 * @param longest in ms
 */
public record RrStatistics(
    int intervals,
    double mean,
    double sdnn,
    double rmssd,
    double pnn50,
    double shortest,
    double longest) {

  private static final double MILLIS_PER_MINUTE = 60_000;

  /** Beats a minute at the longest interval. */
  public double slowest() {
    return MILLIS_PER_MINUTE / longest;
  }

  /** Beats a minute at the mean interval. */
  public double rate() {
    return MILLIS_PER_MINUTE / mean;
  }

  /** Beats a minute at the shortest interval. */
  public double fastest() {
    return MILLIS_PER_MINUTE / shortest;
  }
}
