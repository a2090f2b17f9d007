package org.ectopy.ui.print;

import java.util.Locale;

/** Which stretch of the record a strip shows. */
enum PrintExtent {
  /** What is in view. */
  VIEW,
  /** From a little before the first chosen beat to a little after the last. */
  CHOSEN,
  /** The chosen strip. */
  STRIP;

  /** The key of its name. */
  String textKey() {
    return "print.extent." + name().toLowerCase(Locale.ROOT);
  }
}
