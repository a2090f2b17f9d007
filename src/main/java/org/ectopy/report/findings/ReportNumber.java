package org.ectopy.report.findings;

import java.util.Locale;
import java.util.OptionalDouble;

/** Writes numbers as reports have them; a dash stands for what cannot be had. */
final class ReportNumber {

  static final String NONE = "\u2013";

  private ReportNumber() {}

  /** A count, with commas between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A count of things, which are called so in the singular and take an s. */
  static String count(long number, String thing) {
    return count(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** A figure with so many decimals. */
  static String figure(double value, int decimals) {
    return Double.isFinite(value)
        ? String.format(Locale.ROOT, "%,." + decimals + "f", value)
        : NONE;
  }

  /** A figure with so many decimals. */
  static String figure(OptionalDouble value, int decimals) {
    return value.isPresent() ? figure(value.getAsDouble(), decimals) : NONE;
  }

  /** A figure with so many decimals and its unit. */
  static String figure(double value, int decimals, String unit) {
    return Double.isFinite(value) ? figure(value, decimals) + " " + unit : NONE;
  }
}
