package org.ectopy.ui.beats;

import java.util.stream.IntStream;
import org.ectopy.ui.control.Lasso;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Session;

/**
 * Where the points of a plot lie, in logical pixels from its upper left corner.
 *
 * @param first the first beat that may have a point
 * @param end the first beat after those
 */
record RrPlot(RrKind kind, RrSeries series, int first, int end, RrAxis across, RrAxis up) {

  /** Whether a beat has a point here. */
  boolean has(int beat) {
    return beat >= first
        && beat < end
        && !Double.isNaN(kind.up(series, beat))
        && !Double.isNaN(kind.across(series, beat));
  }

  /** How far right a beat's point lies. */
  double x(int beat) {
    return across.place(kind.across(series, beat));
  }

  /** How far down a beat's point lies. */
  double y(int beat) {
    return up.place(kind.up(series, beat));
  }

  /** The beat whose point lies nearest to a place; {@link Session#NO_BEAT} where none is near. */
  int nearest(double x, double y, double reach) {
    int found = Session.NO_BEAT;
    double least = reach * reach;
    for (int beat = first; beat < end; beat++) {
      if (has(beat)) {
        double right = x(beat) - x;
        double down = y(beat) - y;
        double distance = right * right + down * down;
        if (distance <= least) {
          least = distance;
          found = beat;
        }
      }
    }
    return found;
  }

  /** The beats whose points lie within a line. */
  BeatSelection within(Lasso lasso) {
    return BeatSelection.of(
        IntStream.range(first, end).filter(beat -> has(beat) && lasso.holds(x(beat), y(beat))));
  }

  /** How many points there are. */
  int points() {
    int points = 0;
    for (int beat = first; beat < end; beat++) {
      points += has(beat) ? 1 : 0;
    }
    return points;
  }
}
