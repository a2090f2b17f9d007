package org.ectopy.cli;

import java.math.BigDecimal;
import org.ectopy.record.Calibration;
import org.ectopy.record.Samples;

/** Prints the physical values of one lead: the shortest decimals that mean the same number. */
final class PhysicalText {

  private static final int CACHED = 1 << 14;

  private final Calibration calibration;
  private final int[] cachedValues = new int[CACHED];
  private final String[] cachedTexts = new String[CACHED];

  PhysicalText(Calibration calibration) {
    this.calibration = calibration;
    java.util.Arrays.fill(cachedTexts, "");
  }

  /** The physical value of a stored integer; empty for a gap. */
  String of(int stored) {
    if (stored == Samples.GAP) {
      return "";
    }
    int place = stored & CACHED - 1;
    if (cachedValues[place] != stored || cachedTexts[place].isEmpty()) {
      cachedValues[place] = stored;
      cachedTexts[place] = decimal(calibration.physical(stored));
    }
    return cachedTexts[place];
  }

  /** A number without exponent, and without a fraction where it has none. */
  static String decimal(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.toPlainString();
  }
}
