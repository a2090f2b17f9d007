package org.ectopy.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers in columns, rounded from their exact binary value as C's {@code printf} does it. */
public final class PrintedNumber {

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

  /** A number with decimals, or {@code -} where there is none. */
  public static String decimals(OptionalDouble value, int decimals) {
    return fixed(value, 0, decimals);
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
