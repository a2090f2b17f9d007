package org.ectopy.signal;

import org.ectopy.record.Lead;

/**
 * The voltages between which a lead can be measured at all.
 *
 * @param least in mV, the lower end of the converter's range
 * @param greatest in mV, its upper end
 */
public record VoltageRange(double least, double greatest) {

  /** The range where the converter's is not known. */
  public static final VoltageRange UNKNOWN =
      new VoltageRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** The range of a lead's converter, as its resolution and its middle give it (header.5). */
  static VoltageRange of(Lead lead, double millivoltsPerUnit) {
    if (lead.adcResolution() < 1 || lead.adcResolution() > Integer.SIZE) {
      return UNKNOWN;
    }
    double half = Math.scalb(1.0, lead.adcResolution() - 1);
    double perStored = millivoltsPerUnit / lead.calibration().gain();
    double zero = lead.adcZero() - (double) lead.calibration().baseline();
    double oneEnd = (zero - half) * perStored;
    double otherEnd = (zero + half - 1) * perStored;
    return new VoltageRange(Math.min(oneEnd, otherEnd), Math.max(oneEnd, otherEnd));
  }

  /** Whether a voltage in mV lies at an end of the range or beyond; never for NaN. */
  boolean atEnd(float millivolts) {
    return millivolts <= (float) least || millivolts >= (float) greatest;
  }
}
