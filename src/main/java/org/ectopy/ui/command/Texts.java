package org.ectopy.ui.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The words that the window shows, by their keys. */
public final class Texts {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.ectopy.ui.texts");

  private Texts() {}

  /** The text of a key. */
  public static String get(String key) {
    return BUNDLE.getString(key);
  }

  /** The text of a key with its places filled, as {@link MessageFormat} does it. */
  public static String format(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), BUNDLE.getLocale()).format(values);
  }

  /** Whether there is a text for a key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }

  /** All keys that begin with {@code prefix}, sorted. */
  public static List<String> keys(String prefix) {
    return BUNDLE.keySet().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
  }
}
