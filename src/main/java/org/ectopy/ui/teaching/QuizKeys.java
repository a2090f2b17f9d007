package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;

/**
 * Which key is which answer: beats have the letters with which they are relabelled, rhythms are
 * numbered.
 */
final class QuizKeys {

  private static final String PLACES = "1234567890abcdefghijklmnopqrstuvwxyz";

  private final List<QuizType> types;

  /** Keys for types in their order. */
  QuizKeys(List<QuizType> types) {
    this.types = types;
  }

  /** The key of a type; empty for the rhythms after the thirty-sixth. */
  String key(QuizType type) {
    if (type.subject() != QuizSubject.RHYTHMS) {
      return type.name();
    }
    int place = types.indexOf(type);
    return place < 0 || place >= PLACES.length() ? "" : PLACES.substring(place, place + 1);
  }

  /** The type of a key; a small letter that is none stands for its capital. */
  Optional<QuizType> type(String key) {
    return exactly(key).or(() -> exactly(key.toUpperCase(Locale.ROOT)));
  }

  private Optional<QuizType> exactly(String key) {
    return types.stream().filter(type -> !key.isEmpty() && key(type).equals(key)).findFirst();
  }
}
