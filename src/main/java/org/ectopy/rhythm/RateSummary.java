package org.ectopy.rhythm;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The heart rate over a part of a record, from the intervals between beats of every class; an
 * interval belongs to the part in which it ends, and so does a row of them.
 *
 * @param intervals how many could be read
 * @param mean 60 s divided by their mean; empty for none
 * @param slowest the lowest rate over {@link #SPAN} intervals in a row, the first such place
 * @param fastest the highest rate over {@link #SPAN} intervals in a row, the first such place
 */
public record RateSummary(
    int intervals,
    OptionalDouble mean,
    Optional<RateMoment> slowest,
    Optional<RateMoment> fastest) {

  /** How many intervals in a row make a lowest or highest rate. */
  public static final int SPAN = 8;

  private static final double SECONDS_PER_MINUTE = 60;

  /** The rate by the intervals, and rows of them, that end with beats {@code [first, end)}. */
  static RateSummary of(RrIntervals all, int first, int end) {
    Tally tally = new Tally(all);
    for (int beat = Math.max(0, first - SPAN + 1); beat < first; beat++) {
      tally.pass(beat);
    }
    for (int beat = first; beat < end; beat++) {
      tally.take(beat);
    }
    return tally.summary();
  }

  /** Adds up intervals and keeps the extremes. */
  private static final class Tally {

    private final RrIntervals all;
    private int intervals;
    private long frames;
    private int inRow;
    private Optional<RateMoment> slowest = Optional.empty();
    private Optional<RateMoment> fastest = Optional.empty();

    Tally(RrIntervals all) {
      this.all = all;
    }

    /** Sees an interval that ends before the part, where a row may begin that ends in it. */
    void pass(int beat) {
      inRow = all.endsAt(beat) ? inRow + 1 : 0;
    }

    void take(int beat) {
      pass(beat);
      if (inRow == 0) {
        return;
      }
      intervals++;
      frames += all.frame(beat) - all.frame(beat - 1);
      if (inRow >= SPAN) {
        long from = all.frame(beat - SPAN);
        long to = all.frame(beat);
        weigh(new RateMoment(perMinute(SPAN, to - from), from, to));
      }
    }

    private void weigh(RateMoment now) {
      if (slowest.isEmpty() || now.perMinute() < slowest.get().perMinute()) {
        slowest = Optional.of(now);
      }
      if (fastest.isEmpty() || now.perMinute() > fastest.get().perMinute()) {
        fastest = Optional.of(now);
      }
    }

    private double perMinute(int beats, long over) {
      return SECONDS_PER_MINUTE * beats * all.framesPerSecond() / over;
    }

    RateSummary summary() {
      return new RateSummary(
          intervals,
          intervals == 0 ? OptionalDouble.empty() : OptionalDouble.of(perMinute(intervals, frames)),
          slowest,
          fastest);
    }
  }
}
