package org.ectopy.teaching;

/**
 * What was answered.
 *
 * @param given the answer
 * @param seconds how long it took
 */
public record QuizAnswer(QuizQuestion question, QuizType given, double seconds) {

  /** Whether it is right. */
  public boolean right() {
    return given.equals(question.truth());
  }
}
