package org.ectopy.report.strip;

import org.ectopy.record.SampleRate;

/**
 * Where things lie across a row, in mm from the left edge of the strip: first the names of the
 * leads, then ECG paper, whose first two large boxes hold the calibration pulse.
 *
 * @param width of the paper's grid, whole large boxes
 * @param speed mm/s
 * @param start the row's first time in seconds after the record's start
 */
record RowGeometry(double width, double speed, double start) {

  /** The width of the names. */
  static final double NAMES = 17;

  /** The room of the calibration pulse. */
  static final double PULSE = 10;

  /** The widest grid beside the names that a width in mm holds. */
  static double grid(double stripWidth) {
    double boxes = Math.floor((stripWidth - NAMES) / Lane.BOX + 1e-9);
    if (boxes * Lane.BOX < PULSE + Lane.BOX) {
      throw new IllegalArgumentException(
          "a strip needs at least %s mm of width, not %s"
              .formatted(PaperNumber.of(NAMES + PULSE + Lane.BOX), PaperNumber.of(stripWidth)));
    }
    return boxes * Lane.BOX;
  }

  /** The longest row in seconds on a grid. */
  static double seconds(double grid, double speed) {
    return (grid - PULSE) / speed;
  }

  /** The row on a grid that is just as wide as it needs. */
  static RowGeometry of(RowSpan span, SampleRate rate, double speed) {
    double length = rate.seconds(span.end() - span.first()) * speed + PULSE;
    double width = Math.max(PULSE + Lane.BOX, Math.ceil(length / Lane.BOX - 1e-9) * Lane.BOX);
    return new RowGeometry(width, speed, rate.seconds(span.first()));
  }

  /** The left edge of the grid. */
  double left() {
    return NAMES;
  }

  /** Its right edge. */
  double right() {
    return NAMES + width;
  }

  /** Where a time in seconds after the record's start lies. */
  double x(double seconds) {
    return NAMES + PULSE + (seconds - start) * speed;
  }
}
