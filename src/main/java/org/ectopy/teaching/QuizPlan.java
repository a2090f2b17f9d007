package org.ectopy.teaching;

import java.util.List;

/**
 * What a quiz is to be like: with the same records, the same plan gives the same questions.
 *
 * @param types what is asked for and what can be answered, two or more of one subject, in order
 * @param difficulty how well the signal can be read
 * @param span how much is shown of a beat; rhythms are always strips
 * @param questions how many, 1 to {@link #MOST_QUESTIONS}
 * @param seed any number
 */
public record QuizPlan(
    List<QuizType> types, QuizDifficulty difficulty, QuizSpan span, int questions, long seed) {

  /** The most questions of a quiz. */
  public static final int MOST_QUESTIONS = 200;

  /** Fewer types leave nothing to choose. */
  public static final int LEAST_TYPES = 2;

  /** Puts the types in order and rejects a plan that no quiz can follow. */
  public QuizPlan {
    types = types.stream().distinct().sorted(QuizType.IN_ORDER).toList();
    if (types.size() < LEAST_TYPES
        || types.stream().map(QuizType::subject).distinct().count() != 1) {
      throw new IllegalArgumentException("a quiz about " + types);
    }
    if (questions < 1 || questions > MOST_QUESTIONS) {
      throw new IllegalArgumentException("a quiz of " + questions + " questions");
    }
    span = types.getFirst().subject() == QuizSubject.RHYTHMS ? QuizSpan.STRIP : span;
  }

  /** What is asked. */
  public QuizSubject subject() {
    return types.getFirst().subject();
  }

  /** The same plan with other chance. */
  public QuizPlan withSeed(long other) {
    return new QuizPlan(types, difficulty, span, questions, other);
  }
}
