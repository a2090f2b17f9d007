package org.ectopy.report.strip;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people write them: no zeros at the end, no exponent. */
final class PaperNumber {

  private static final MathContext DIGITS = new MathContext(4);

  private PaperNumber() {}

  /** A number with at most four digits that count. */
  static String of(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
