package org.ectopy.wfdb;

import java.util.OptionalInt;
import org.ectopy.record.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * The field {@code gain(baseline)/units} of a signal's line.
 *
 * @param gain stored units per physical unit, 0 where the signal was not calibrated
 * @param baseline the stored integer that means 0 physical units, where it is given
 * @param units the physical unit
 */
record GainField(double gain, OptionalInt baseline, String units) {

  private static final GainField ABSENT =
      new GainField(0, OptionalInt.empty(), Calibration.DEFAULT_UNITS);

  /** Understands {@code field}; null is a line that ends before it. */
  static GainField read(HeaderLine line, @Nullable String field) throws WfdbException {
    if (field == null) {
      return ABSENT;
    }
    int slash = field.indexOf('/');
    String number = slash < 0 ? field : field.substring(0, slash);
    String units = slash < 0 ? "" : field.substring(slash + 1);
    int bracket = number.indexOf('(');
    OptionalInt baseline =
        bracket < 0
            ? OptionalInt.empty()
            : OptionalInt.of(baseline(line, number.substring(bracket)));
    String digits = bracket < 0 ? number : number.substring(0, bracket);
    double gain = HeaderNumber.real(line, digits, "the gain in ADC units per physical unit");
    return new GainField(gain, baseline, units.isEmpty() ? Calibration.DEFAULT_UNITS : units);
  }

  private static int baseline(HeaderLine line, String bracketed) throws WfdbException {
    if (!bracketed.endsWith(")")) {
      throw line.fail(bracketed, "the baseline in brackets");
    }
    String value = bracketed.substring(1, bracketed.length() - 1);
    return HeaderNumber.integer(line, value, "the baseline, a stored integer");
  }

  /** What the field means for a signal whose converter has its zero at {@code adcZero}. */
  Calibration calibration(int adcZero) {
    boolean measured = gain != 0;
    return new Calibration(
        measured ? gain : Calibration.DEFAULT_GAIN, baseline.orElse(adcZero), units, measured);
  }

  /** The field for a calibration whose signal has its converter's zero at {@code adcZero}. */
  static String text(Calibration calibration, int adcZero) {
    String gain = calibration.measured() ? HeaderNumber.text(calibration.gain()) : "0";
    String baseline = calibration.baseline() == adcZero ? "" : "(" + calibration.baseline() + ")";
    return gain + baseline + "/" + units(calibration);
  }

  /** A field holds no blanks, and an empty one would be read as millivolts. */
  private static String units(Calibration calibration) {
    String units = calibration.units().strip().replaceAll("\\s+", "_");
    return units.isEmpty() ? "NU" : units;
  }
}
