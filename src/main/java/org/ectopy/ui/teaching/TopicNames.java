package org.ectopy.ui.teaching;

import java.util.Optional;
import javafx.util.StringConverter;
import org.ectopy.teaching.TeachingTexts;
import org.ectopy.teaching.Topic;
import org.jspecify.annotations.Nullable;

/** Names topics in a list to choose from. */
final class TopicNames extends StringConverter<Topic> {

  private final TeachingTexts texts;

  TopicNames(TeachingTexts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable Topic topic) {
    return Optional.ofNullable(topic).map(texts::name).orElse("");
  }

  @Override
  public @Nullable Topic fromString(String name) {
    return null;
  }
}
