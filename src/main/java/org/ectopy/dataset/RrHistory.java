package org.ectopy.dataset;

/**
 * The intervals that a record has had so far, as far as they count: a running mean, the last ones
 * by size, and how much one differs from the next.
 */
final class RrHistory {

  private static final double LEAST_SPREAD = 0.03;

  /** The interquartile range of a normal distribution in standard deviations. */
  private static final double QUARTILES_PER_DEVIATION = 1.35;

  /** The median size of the difference of two normal numbers of deviation 1, rounded. */
  private static final double MEDIAN_DIFFERENCE = 0.95;

  /** A change to which a rhythm counts as steady: about 5 %. */
  private static final double STEADY = 0.05;

  final SortedWindow last8 = new SortedWindow(8);
  final SortedWindow last16 = new SortedWindow(16);
  final SortedWindow last32 = new SortedWindow(32);
  final SortedWindow last64 = new SortedWindow(64);
  final SortedWindow last128 = new SortedWindow(128);
  final SortedWindow last256 = new SortedWindow(256);

  /** These are of seconds, not of logarithms. */
  final MeanWindow seconds10 = new MeanWindow(10);

  final MeanWindow seconds40 = new MeanWindow(40);
  final MeanWindow seconds250 = new MeanWindow(250);
  private final SortedWindow changes32 = new SortedWindow(32);
  private final SortedWindow changes63 = new SortedWindow(63);
  private double latest = Double.NaN;
  private double mean;

  /** A history that begins as the record does: with its first intervals, and their median. */
  RrHistory(RrIntervals intervals) {
    for (double interval : intervals.first()) {
      add(interval);
    }
    mean = intervals.usual();
  }

  /** Takes an interval among the last ones. */
  void add(double interval) {
    double seconds = Math.exp(interval);
    seconds10.add(seconds);
    seconds40.add(seconds);
    seconds250.add(seconds);
    if (!Double.isNaN(latest)) {
      changes32.add(Math.abs(interval - latest));
      changes63.add(Math.abs(interval - latest));
    }
    latest = interval;
    last8.add(interval);
    last16.add(interval);
    last32.add(interval);
    last64.add(interval);
    last128.add(interval);
    last256.add(interval);
  }

  /** Lets the running mean follow an interval: slowly one far off, so that ectopy is left out. */
  void follow(double interval) {
    double error = interval - mean;
    mean += (error < -0.10 ? 0.004 : error > 0.15 ? 0.02 : 0.1) * error;
  }

  /** The running mean. */
  double mean() {
    return mean;
  }

  /** How far the last 64 lie apart, as a standard deviation. */
  double spread() {
    double range = last64.quantile(0.75) - last64.quantile(0.25);
    return Math.max(LEAST_SPREAD, range / QUARTILES_PER_DEVIATION);
  }

  /** How much one of the last 64 usually differs from the next, as a standard deviation. */
  double jitter() {
    return Math.max(LEAST_SPREAD, changes63.quantile(0.5) / MEDIAN_DIFFERENCE);
  }

  /** The share of the last 32 changes that are small. */
  double steadyShare() {
    return changes32.countBelow(STEADY) / (double) Math.max(1, changes32.count());
  }

  /** The longest twentieth of the last 128 begins here. */
  double longestOf128() {
    return last128.fromLargest(Math.max(1, last128.count() / 20));
  }
}
