package org.ectopy.ui.command;

import java.util.Arrays;
import java.util.Locale;

/** The languages that the window speaks. */
public enum Language {
  /** The one that the system has, or English. */
  SYSTEM("", ""),
  /** English. */
  ENGLISH("en", "English"),
  /** Korean. */
  KOREAN("ko", "\ud55c\uad6d\uc5b4"),
  /** Chinese in simplified characters. */
  CHINESE("zh", "\u7b80\u4f53\u4e2d\u6587");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The language of a code; the system's for one that is not known. */
  public static Language of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElse(SYSTEM);
  }

  /** What stands for it in settings; empty for the system's. */
  public String code() {
    return code;
  }

  /** Its name, as those write it who speak it. */
  public String title() {
    return this == SYSTEM ? Texts.get("language.system") : ownName;
  }

  /** Has this program speak it; to be called before the first text is asked for. */
  public void speak() {
    if (this != SYSTEM) {
      Locale.setDefault(Locale.of(code));
    }
  }
}
