package org.ectopy.ui.trace;

import java.math.BigDecimal;
import java.util.List;
import org.ectopy.record.Lead;

/**
 * How one lead is drawn.
 *
 * @param lead its place among the record's leads
 * @param factor its gain as a multiple of the paper's, one of {@link #FACTORS}
 * @param inverted whether it is drawn upside down
 * @param shown whether it is drawn at all
 */
public record LeadSetting(int lead, double factor, boolean inverted, boolean shown) {

  /** The multiples of the paper's gain that a lead may have. */
  public static final List<Double> FACTORS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

  private static final String MINUS = "\u2212";
  private static final String TIMES = "\u00d7";

  /** A lead as the record has it. */
  static LeadSetting usual(int lead) {
    return new LeadSetting(lead, 1, false, true);
  }

  /** The next higher factor, or the next lower one for a negative number of steps. */
  public LeadSetting higher(int steps) {
    int next = Math.clamp(FACTORS.indexOf(factor) + (long) steps, 0, FACTORS.size() - 1);
    return new LeadSetting(lead, FACTORS.get(next), inverted, shown);
  }

  /** Upside down, or not. */
  public LeadSetting inverted(boolean newInverted) {
    return new LeadSetting(lead, factor, newInverted, shown);
  }

  /** Drawn, or not. */
  public LeadSetting shown(boolean newShown) {
    return new LeadSetting(lead, factor, inverted, newShown);
  }

  /** The factor, below 0 for a lead that is inverted. */
  double signedFactor() {
    return inverted ? -factor : factor;
  }

  /** The lead's name as the record gives it, with a minus sign where it is inverted. */
  public String name(List<Lead> leads) {
    String name = leads.get(lead).name();
    return inverted ? MINUS + name : name;
  }

  /** The lead's name and factor. */
  public String words(List<Lead> leads) {
    return (name(leads) + " " + factorText()).strip();
  }

  /** The factor in words such as {@code ×0.5}; empty for the paper's own gain. */
  public String factorText() {
    return factor == 1
        ? ""
        : TIMES + BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
  }
}
