package org.ectopy.ui.session;

import java.util.Locale;
import org.ectopy.rhythm.QualityStretch;

/** Names how badly a record can be read. */
public final class GradeWords {

  private GradeWords() {}

  /** The key of a grade's name in the texts. */
  public static String key(QualityStretch.Grade grade) {
    return "overview.quality." + grade.name().toLowerCase(Locale.ROOT);
  }
}
