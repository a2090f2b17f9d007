package org.ectopy.teaching;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the topics in one language. */
public final class TeachingTexts {

  private static final String BUNDLE = "org.ectopy.teaching.topics";

  private final ResourceBundle bundle;

  /** The words in a language; in English where they are not known in it. */
  public TeachingTexts(Locale locale) {
    ResourceBundle.Control english =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, english);
  }

  /** The words in the language that the program speaks. */
  public static TeachingTexts ofProgram() {
    return new TeachingTexts(Locale.getDefault());
  }

  /** A topic's name. */
  public String name(Topic topic) {
    return get(topic.id() + ".name");
  }

  /** What it is. */
  public String what(Topic topic) {
    return get(topic.id() + ".what");
  }

  /** How to recognise it. */
  public String recognition(Topic topic) {
    return get(topic.id() + ".how");
  }

  /** What it is confused with, and what tells the two apart. */
  public String confusion(Topic topic) {
    return get(topic.id() + ".not");
  }

  /** A group's name. */
  public String name(TopicGroup group) {
    return get(group.textKey());
  }

  /** What stands at a mark; empty at a line. */
  public String words(CriterionMark mark) {
    if (mark.shape() == CriterionMark.Shape.LINE) {
      return "";
    }
    Object[] places = mark.word().isEmpty() ? mark.values().toArray() : new Object[] {mark.word()};
    return new MessageFormat(get(mark.criterion().textKey()), bundle.getLocale()).format(places);
  }

  private String get(String key) {
    return bundle.getString(key);
  }
}
