package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Optional;
import org.ectopy.teaching.Topic;

/**
 * Why an answer is the right one.
 *
 * @param label what stands in the annotations, such as {@code j}
 * @param topic what the atlas says of it; empty where it has nothing on it
 * @param criteria what was measured on this very beat or strip, a sentence each
 */
public record QuizWhy(String label, Optional<Topic> topic, List<String> criteria) {

  /** Nothing is known yet. */
  static final QuizWhy NONE = new QuizWhy("", Optional.empty(), List.of());

  /** Copies the list. */
  public QuizWhy {
    criteria = List.copyOf(criteria);
  }
}
