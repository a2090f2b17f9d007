package org.ectopy.ui.command;

import java.util.Locale;

/** What a command is about: a menu of the window, and a section of the overlay of keys. */
public enum CommandGroup {
  /** Opening and leaving. */
  FILE,
  /** Changing labels. */
  EDIT,
  /** Moving in time. */
  GO,
  /** Scales and appearance. */
  VIEW,
  /** Which parts of the window are seen. */
  PANELS,
  /** Learning, and teaching others. */
  TEACH,
  /** Help. */
  HELP;

  /** The key of its name in {@link Texts}. */
  public String textKey() {
    return "group." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name without the letter that opens its menu. */
  public String title() {
    return Texts.get(textKey()).replaceAll("\\(_.\\)|_", "");
  }
}
