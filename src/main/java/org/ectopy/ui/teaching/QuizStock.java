package org.ectopy.ui.teaching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ectopy.teaching.Quiz;
import org.ectopy.teaching.QuizRecord;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;

/**
 * What questions are drawn from.
 *
 * @param records those that have labels
 * @param counts how many beats or strips they have of each type, by what is asked
 * @param leftOut why records were left out, in a sentence each
 */
record QuizStock(
    List<QuizRecord> records, Map<QuizSubject, Map<QuizType, Integer>> counts, List<String> leftOut) {

  /** Nothing has been read yet. */
  static final QuizStock NONE = of(List.of(), List.of());

  /** Counts what records have. */
  static QuizStock of(List<QuizRecord> records, List<String> leftOut) {
    Map<QuizSubject, Map<QuizType, Integer>> counts = new EnumMap<>(QuizSubject.class);
    for (QuizSubject subject : QuizSubject.values()) {
      counts.put(subject, Quiz.counts(subject, records));
    }
    return new QuizStock(List.copyOf(records), counts, List.copyOf(leftOut));
  }

  /** How many there are of each type of a subject; types that are not there are not in it. */
  Map<QuizType, Integer> of(QuizSubject subject) {
    return counts.getOrDefault(subject, Map.of());
  }
}
