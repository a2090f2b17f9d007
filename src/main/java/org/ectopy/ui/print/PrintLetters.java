package org.ectopy.ui.print;

import java.util.Locale;

/** Whose letters stand above a strip. */
enum PrintLetters {
  /** The annotator's, or the model's where nobody has judged the beats. */
  ANNOTATOR,
  /** The annotator's and the model's above them. */
  BOTH,
  /** Nobody's. */
  NONE;

  /** The key of its name. */
  String textKey() {
    return "print.letters." + name().toLowerCase(Locale.ROOT);
  }
}
