package org.ectopy.ui.beats;

import org.ectopy.rhythm.RrStatistics;
import org.ectopy.rhythm.RrTally;

/**
 * What is shown of a record's intervals.
 *
 * @param series all of them
 * @param stretch the part that is shown
 * @param range what the axes of intervals span
 * @param statistics of the part that is shown
 */
record RrReading(RrSeries series, RrStretch stretch, RrRange range, RrStatistics statistics) {

  /** Of no record. */
  static final RrReading NONE = of(RrSeries.NONE, RrStretch.NONE);

  /** What is shown of a part of a series. */
  static RrReading of(RrSeries series, RrStretch stretch) {
    return new RrReading(
        series,
        stretch,
        RrRange.of(series),
        RrTally.of(series.normal(), stretch.first(), stretch.end()));
  }

  /** The plot of a kind between axes at these places, in logical pixels. */
  RrPlot plot(RrKind kind, RrFrame frame) {
    double bottom = frame.y() + frame.height();
    double right = frame.x() + frame.width();
    RrAxis intervals = new RrAxis(range.low(), range.high(), bottom, frame.y());
    RrAxis across =
        kind == RrKind.TACHOGRAM
            ? new RrAxis(stretch.from(), stretch.to(), frame.x(), right)
            : new RrAxis(range.low(), range.high(), frame.x(), right);
    return new RrPlot(kind, series, stretch.first(), stretch.end(), across, intervals);
  }
}
