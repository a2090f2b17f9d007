package org.ectopy.teaching;

import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.Ratio;

/**
 * How a quiz went.
 *
 * @param answers in the order of the questions; fewer than were planned where it was ended before
 */
public record QuizResult(QuizPlan plan, List<QuizAnswer> answers) {

  /** Copies the list. */
  public QuizResult {
    answers = List.copyOf(answers);
  }

  /** The right answers among all. */
  public Ratio right() {
    return new Ratio(answers.stream().filter(QuizAnswer::right).count(), answers.size());
  }

  /** How often questions of one type were given the answer of another. */
  public long count(QuizType truth, QuizType given) {
    return answers(Optional.of(truth), Optional.of(given)).size();
  }

  /** The answers of a cell of the confusion matrix; a type that is left open stands for all. */
  public List<QuizAnswer> answers(Optional<QuizType> truth, Optional<QuizType> given) {
    return answers.stream()
        .filter(each -> truth.filter(own -> !own.equals(each.question().truth())).isEmpty())
        .filter(each -> given.filter(own -> !own.equals(each.given())).isEmpty())
        .toList();
  }
}
