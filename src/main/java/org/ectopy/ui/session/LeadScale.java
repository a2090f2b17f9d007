package org.ectopy.ui.session;

import org.ectopy.record.Lead;

/**
 * How a lead is put on paper: what is drawn on its row's middle, and how high 1 mV is.
 *
 * @param centre the stored integer on the middle of the row
 * @param millivoltsPerStep paper millivolts for a step of one stored integer
 * @param voltage false for a signal that is no voltage, whose height was chosen to fit
 */
public record LeadScale(double centre, double millivoltsPerStep, boolean voltage) {

  /** A signal that is no voltage is drawn so that its usual range is as high as this. */
  private static final double USUAL_MILLIVOLTS = 1.5;

  /**
   * The scale of a lead.
   *
   * @param centre the lead's median in stored integers
   * @param range the lead's usual range in stored integers
   */
  public static LeadScale of(Lead lead, double centre, double range) {
    double perUnit = millivolts(lead.calibration().units());
    if (Double.isNaN(perUnit)) {
      double step = Math.copySign(USUAL_MILLIVOLTS, lead.calibration().gain());
      return new LeadScale(centre, step / Math.max(1, range), false);
    }
    return new LeadScale(centre, perUnit / lead.calibration().gain(), true);
  }

  private static double millivolts(String unit) {
    return switch (unit) {
      case "mV", "mv" -> 1;
      case "uV", "uv", "µV", "μV" -> 1e-3;
      case "nV" -> 1e-6;
      case "V" -> 1e3;
      default -> Double.NaN;
    };
  }

  /** Paper millivolts above the middle of the row of a stored integer. */
  public double millivolts(int stored) {
    return (stored - centre) * millivoltsPerStep;
  }
}
