package org.ectopy.ui.beats;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.BeatSelection;

/**
 * Beats of which the interval before, the interval after and the class are asked for, as the lasso
 * does it for a hand that holds no pointer.
 *
 * @param before the interval before, in ms
 * @param after the interval after, in ms
 * @param beatClass empty for all
 */
record RrFilter(Span before, Span after, Optional<BeatClass> beatClass) {

  /** The beats of a series that it lets through, among {@code [first, end)}. */
  BeatSelection of(RrSeries series, int first, int end) {
    return BeatSelection.of(IntStream.range(first, end).filter(beat -> lets(series, beat)));
  }

  private boolean lets(RrSeries series, int beat) {
    return before.holds(series.before(beat))
        && after.holds(series.after(beat))
        && beatClass.filter(wanted -> wanted != series.classOf(beat)).isEmpty();
  }

  /**
   * Intervals in ms, both ends with them.
   *
   * @param open whether beats without such an interval pass, too: nothing was asked for
   */
  record Span(double low, double high, boolean open) {

    /** Every interval, or none. */
    static final Span ALL = new Span(0, Double.POSITIVE_INFINITY, true);

    private static final String BETWEEN = "[-\u2013\u2026 ]+";

    /**
     * Reads {@code 300-500}, {@code 300-}, {@code -500}; nothing stands for {@link #ALL}.
     *
     * @return empty where the text is none of these
     */
    static Optional<Span> parse(String text) {
      String written = text.strip();
      if (written.isEmpty()) {
        return Optional.of(ALL);
      }
      String[] ends = written.split(BETWEEN, -1);
      if (ends.length != 2 || !ends[0].matches("\\d{0,5}") || !ends[1].matches("\\d{0,5}")) {
        return Optional.empty();
      }
      double low = ends[0].isEmpty() ? 0 : Double.parseDouble(ends[0]);
      double high = ends[1].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
      return low <= high ? Optional.of(new Span(low, high, false)) : Optional.empty();
    }

    boolean holds(double interval) {
      return open || (interval >= low && interval <= high);
    }
  }
}
