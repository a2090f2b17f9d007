package org.ectopy.record;

/**
 * What a stored integer means: {@code (stored - baseline) / gain} in physical units.
 *
 * @param gain stored units per physical unit, finite and not zero
 * @param baseline the stored integer that means 0 physical units
 * @param units the physical unit, such as {@code mV}
 * @param measured false where the record gives no gain and 200 per mV was assumed
 */
public record Calibration(double gain, int baseline, String units, boolean measured) {

  /** The gain that the WFDB specification assumes where a header gives none (header.5). */
  public static final double DEFAULT_GAIN = 200;

  /** The unit that the WFDB specification assumes where a header gives none (header.5). */
  public static final String DEFAULT_UNITS = "mV";

  /** Rejects a gain that cannot divide. */
  public Calibration {
    if (gain == 0 || !Double.isFinite(gain)) {
      throw new IllegalArgumentException("gain " + gain + " is not a finite number other than 0");
    }
  }

  /** The physical value of a stored integer; NaN for {@link Samples#GAP}. */
  public double physical(int stored) {
    return stored == Samples.GAP ? Double.NaN : (stored - (double) baseline) / gain;
  }

  /**
   * The stored integer nearest to a physical value, within the integers that are not {@link
   * Samples#GAP}; that for NaN.
   */
  public int stored(double physical) {
    long nearest = Math.round(physical * gain + baseline);
    return Double.isNaN(physical)
        ? Samples.GAP
        : Math.toIntExact(Math.clamp(nearest, Samples.GAP + 1, Integer.MAX_VALUE));
  }
}
