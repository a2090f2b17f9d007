package org.ectopy.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers in columns, rounded from their exact binary value as C's {@code printf} does it. */
final class PrintedNumber {

  private PrintedNumber() {}

  /** A number with decimals, filled up with blanks on the left. */
  static String fixed(double value, int width, int decimals) {
    String digits =
        new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    return right(digits, width);
  }

  /** The same, or {@code -} at the right. */
  static String fixed(OptionalDouble value, int width, int decimals) {
    return value.isPresent() ? fixed(value.getAsDouble(), width, decimals) : right("-", width);
  }

  /** Integers, each in a column of its own width, with a blank between them. */
  static String row(int[] widths, long... values) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      row.append(i == 0 ? "" : " ").append(right(String.valueOf(values[i]), widths[i]));
    }
    return row.toString();
  }

  /** A text filled up with blanks on the left. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** A text filled up with blanks on the right. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
