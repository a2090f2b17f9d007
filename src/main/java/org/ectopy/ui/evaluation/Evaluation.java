package org.ectopy.ui.evaluation;

import org.ectopy.evaluation.ClassConfusion;

/**
 * What is known of a model at once: the matrix, and the ranks of the true classes.
 *
 * @param beats on which
 * @param confusion of the classes
 * @param ranks of the true class, by class
 */
record Evaluation(EvaluationBeats beats, ClassConfusion confusion, ClassRanks ranks) {

  /** Of no beats. */
  static final Evaluation NONE = of(EvaluationBeats.NONE);

  static Evaluation of(EvaluationBeats beats) {
    return new Evaluation(beats, ClassConfusion.of(beats.scored()), ClassRanks.of(beats.scored()));
  }
}
