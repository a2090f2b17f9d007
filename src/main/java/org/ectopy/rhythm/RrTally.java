package org.ectopy.rhythm;

/** Adds up N-N intervals for {@link RrStatistics}. */
public final class RrTally {

  private static final double FIFTY = 50;
  private static final double PERCENT = 100;

  private int intervals;
  private double sum;
  private double shortest = Double.POSITIVE_INFINITY;
  private double longest;
  private int differences;
  private double squaredDifferences;
  private int aboveFifty;

  private RrTally() {}

  /** The figures of the intervals that begin and end with beats {@code [first, end)}. */
  public static RrStatistics of(NormalIntervals normal, int first, int end) {
    RrTally tally = new RrTally();
    for (int beat = first + 1; beat < end; beat++) {
      if (normal.endsAt(beat)) {
        tally.add(normal.before(beat));
        if (beat > first + 1 && normal.endsAt(beat - 1)) {
          tally.differ(normal.before(beat) - normal.before(beat - 1));
        }
      }
    }
    return tally.statistics(tally.squares(normal, first, end));
  }

  private void add(double interval) {
    intervals++;
    sum += interval;
    shortest = Math.min(shortest, interval);
    longest = Math.max(longest, interval);
  }

  private void differ(double difference) {
    differences++;
    squaredDifferences += difference * difference;
    aboveFifty += Math.abs(difference) > FIFTY ? 1 : 0;
  }

  /** The sum of the squared distances from the mean, which is known by then. */
  private double squares(NormalIntervals normal, int first, int end) {
    double mean = sum / intervals;
    double squares = 0;
    for (int beat = first + 1; beat < end; beat++) {
      if (normal.endsAt(beat)) {
        double distance = normal.before(beat) - mean;
        squares += distance * distance;
      }
    }
    return squares;
  }

  private RrStatistics statistics(double squares) {
    if (intervals == 0) {
      double none = Double.NaN;
      return new RrStatistics(0, none, none, none, none, none, none);
    }
    return new RrStatistics(
        intervals,
        sum / intervals,
        intervals < 2 ? Double.NaN : Math.sqrt(squares / (intervals - 1)),
        differences == 0 ? Double.NaN : Math.sqrt(squaredDifferences / differences),
        differences == 0 ? Double.NaN : PERCENT * aboveFifty / differences,
        shortest,
        longest);
  }
}
