package org.ectopy.ui.beats;

import java.util.Locale;
import org.ectopy.rhythm.RrStatistics;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.TimeText;

/** Puts intervals into words. */
final class RrWords {

  private static final String NONE = "\u2013";

  private RrWords() {}

  /** A figure with so many decimals; a dash where it cannot be had. */
  static String figure(double value, int decimals) {
    return Double.isFinite(value)
        ? String.format(Locale.ROOT, "%,." + decimals + "f", value)
        : NONE;
  }

  /** A figure with its unit; a dash where it cannot be had. */
  static String figure(double value, int decimals, String unitKey) {
    return Double.isFinite(value)
        ? Texts.format("rr.with-unit", figure(value, decimals), Texts.get(unitKey))
        : NONE;
  }

  /** The lowest, mean and highest rate in beats a minute. */
  static String rates(RrStatistics figures) {
    return Double.isFinite(figures.mean())
        ? Texts.format(
            "rr.rates",
            figure(figures.slowest(), 0),
            figure(figures.rate(), 0),
            figure(figures.fastest(), 0))
        : NONE;
  }

  /** A beat of a plot: number, time, class and its intervals. */
  static String beat(RrSeries series, int beat) {
    return Texts.format(
        "rr.beat",
        figure(beat + 1.0, 0),
        TimeText.clock(series.seconds(beat), 1),
        series.shown().marks().beats().get(beat).symbol().mnemonic(),
        figure(series.before(beat), 0),
        figure(series.after(beat), 0));
  }
}
