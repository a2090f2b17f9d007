package org.ectopy.ui.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.evaluation.Interval;

/** Writes figures for the screen. */
final class Figures {

  private static final String NONE = "\u2013";
  private static final double PERCENT = 100;

  private Figures() {}

  /** A share from 0 to 1 in percent with two decimals; a dash where it has no value. */
  static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : NONE;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", PERCENT * share);
  }

  /** A number with four decimals; a dash where it has no value. */
  static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : NONE;
  }

  /** From where to where a share lies, in percent; empty where nobody has worked that out. */
  static String interval(Optional<Interval> interval) {
    return interval
        .map(
            known ->
                String.format(
                    Locale.ROOT, "%.1f\u2013%.1f", PERCENT * known.low(), PERCENT * known.high()))
        .orElse("");
  }

  /** A count with its thousands apart. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
