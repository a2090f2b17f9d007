package org.ectopy.dataset;

/**
 * What the times of a record's beats tell of each: its interval, the two after it and those before
 * it, against what has been usual until then.
 */
final class RhythmFeatures {

  /** Where logarithms of ratios are cut off. */
  private static final double MOST_RATIO = 2;

  /** Where numbers of spreads are cut off. */
  private static final double MOST_SPREADS = 8;

  private static final double MOST_PAUSE = 1.5;

  private final RrIntervals intervals;
  private final RrHistory history;
  private int beat;
  private double pause;

  RhythmFeatures(RrIntervals intervals) {
    this.intervals = intervals;
    this.history = new RrHistory(intervals);
  }

  /** Fills in the numbers of the next beat. */
  void next(FeatureRow row) {
    double now = intervals.at(beat);
    double after = intervals.has(beat + 1) ? intervals.at(beat + 1) : intervals.usual();
    double second = intervals.has(beat + 2) ? intervals.at(beat + 2) : after;
    pause =
        intervals.has(beat + 1)
            ? Math.clamp(after - history.last16.quantile(0.5), -MOST_PAUSE, MOST_PAUSE)
            : 0;
    ratio(row, ContextFeature.FOURTH_OVER_MEAN, intervals.at(beat - 4) - history.mean());
    ratio(row, ContextFeature.NEXT_CHANGE, second - after);
    compare(row, now, after);
    compareWithMeans(row, now, after);
    scale(row, now, after);
    history.follow(now);
    if (beat > 0) {
      history.add(now);
    }
    beat++;
  }

  /** How long after the last beat the next came, against the median of 16 intervals before. */
  double pause() {
    return pause;
  }

  private void compare(FeatureRow row, double now, double after) {
    ratio(row, ContextFeature.RR_OVER_TENTH_OF_256, now - history.last256.quantile(0.1));
    ratio(row, ContextFeature.RR_OVER_MEDIAN_OF_256, now - history.last256.quantile(0.5));
    ratio(row, ContextFeature.RR_OVER_LONGEST_TENTH_OF_256, now - history.last256.quantile(0.9));
    ratio(row, ContextFeature.RR_OVER_TENTH_OF_32, now - history.last32.quantile(0.1));
    double median16 = history.last16.quantile(0.5);
    ratio(row, ContextFeature.MEAN_OVER_MEDIAN_OF_16, history.mean() - median16);
    ratio(row, ContextFeature.RR_OVER_LONGEST_OF_128, now - history.longestOf128());
    ratio(row, ContextFeature.NEXT_RR_OVER_LONGEST_OF_128, after - history.longestOf128());
    ratio(row, ContextFeature.NEXT_RR_OVER_LONGEST_OF_8, after - history.last8.fromLargest(1));
    row.set(ContextFeature.STEADY_SHARE, history.steadyShare());
  }

  private void compareWithMeans(FeatureRow row, double now, double after) {
    double of10 = Math.log(history.seconds10.mean());
    double of40 = Math.log(history.seconds40.mean());
    double of250 = Math.log(history.seconds250.mean());
    ratio(row, ContextFeature.RR_OVER_MEAN_OF_10, now - of10);
    ratio(row, ContextFeature.NEXT_RR_OVER_MEAN_OF_10, after - of10);
    ratio(row, ContextFeature.RR_OVER_MEAN_OF_40, now - of40);
    ratio(row, ContextFeature.NEXT_RR_OVER_MEAN_OF_40, after - of40);
    ratio(row, ContextFeature.RR_OVER_MEAN_OF_250, now - of250);
    ratio(row, ContextFeature.NEXT_RR_OVER_MEAN_OF_250, after - of250);
  }

  private void scale(FeatureRow row, double now, double after) {
    double median = history.last64.quantile(0.5);
    double spread = history.spread();
    double jitter = history.jitter();
    spreads(row, ContextFeature.RR_IN_SPREADS, (now - median) / spread);
    spreads(row, ContextFeature.NEXT_RR_IN_SPREADS, (after - median) / spread);
    spreads(row, ContextFeature.RR_IN_JITTERS, (now - median) / jitter);
    double change = now - intervals.at(beat - 1);
    spreads(row, ContextFeature.CHANGE_IN_JITTERS, change / jitter);
    spreads(row, ContextFeature.NEXT_CHANGE_IN_JITTERS, (after - now) / jitter);
    spreads(row, ContextFeature.JITTER, Math.log(jitter));
  }

  private static void ratio(FeatureRow row, ContextFeature feature, double logarithm) {
    row.set(feature, logarithm, MOST_RATIO);
  }

  private static void spreads(FeatureRow row, ContextFeature feature, double spreads) {
    row.set(feature, spreads, MOST_SPREADS);
  }
}
