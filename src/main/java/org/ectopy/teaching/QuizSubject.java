package org.ectopy.teaching;

import java.util.Locale;

/** What a quiz asks. */
public enum QuizSubject {
  /** Of which AAMI class a beat is. */
  CLASSES,
  /** Which annotation symbol a beat has. */
  SYMBOLS,
  /** Which rhythm a stretch shows. */
  RHYTHMS;

  /** Its name in files. */
  public String printedName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
