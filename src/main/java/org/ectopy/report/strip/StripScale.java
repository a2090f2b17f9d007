package org.ectopy.report.strip;

/**
 * How time and voltage become lengths on paper.
 *
 * @param speed mm/s
 * @param gain mm/mV
 */
public record StripScale(double speed, double gain) {

  /** 25 mm/s and 10 mm/mV. */
  public static final StripScale STANDARD = new StripScale(25, 10);

  /** The slowest paper in mm/s. */
  public static final double LEAST_SPEED = 1;

  /** The fastest paper in mm/s. */
  public static final double GREATEST_SPEED = 400;

  /** The least gain in mm/mV. */
  public static final double LEAST_GAIN = 0.5;

  /** The greatest gain in mm/mV. */
  public static final double GREATEST_GAIN = 200;

  /** Rejects what no strip can be read at. */
  public StripScale {
    require("a speed", speed, LEAST_SPEED, GREATEST_SPEED, "mm/s");
    require("a gain", gain, LEAST_GAIN, GREATEST_GAIN, "mm/mV");
  }

  private static void require(String what, double value, double least, double most, String unit) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s of %s %s: from %s to %s %s can be drawn"
              .formatted(
                  what,
                  PaperNumber.of(value),
                  unit,
                  PaperNumber.of(least),
                  PaperNumber.of(most),
                  unit));
    }
  }

  @Override
  public String toString() {
    return PaperNumber.of(speed) + " mm/s, " + PaperNumber.of(gain) + " mm/mV";
  }
}
