package org.ectopy.ui.session;

import java.util.Locale;

/** Which colours the window has. */
public enum Theme {
  /** Those that the system has. */
  SYSTEM,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK;

  /** The key of its name in the texts. */
  public String textKey() {
    return "theme." + name().toLowerCase(Locale.ROOT);
  }
}
