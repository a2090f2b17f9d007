package org.ectopy.ui.trace;

import java.util.List;
import java.util.Locale;
import org.ectopy.record.Lead;

/** How the leads share the paper. */
public enum LeadFormat {
  /** Each in a row of its own, as wide as the paper. */
  ROWS(1, false),
  /** Twelve leads in two columns of six. */
  SIX_BY_TWO(2, false),
  /** Twelve leads in four columns of three, and one of them again as wide as the paper. */
  THREE_BY_FOUR(4, true);

  /** The leads of formats with columns. */
  static final int TWELVE = 12;

  private final int columns;
  private final boolean strip;

  LeadFormat(int columns, boolean strip) {
    this.columns = columns;
    this.strip = strip;
  }

  /** Into how many columns the twelve leads are put; 1 where each lead has a row of its own. */
  public int columns() {
    return columns;
  }

  /** Whether there is a rhythm strip below the columns. */
  public boolean strip() {
    return strip;
  }

  /** Whether a record has the leads for it. */
  public boolean fits(List<Lead> leads) {
    return this == ROWS || LeadOrder.STANDARD.found(leads).size() == TWELVE;
  }

  /** The key of its name. */
  public String textKey() {
    return "leads.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
