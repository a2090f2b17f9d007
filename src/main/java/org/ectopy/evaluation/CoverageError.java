package org.ectopy.evaluation;

import java.util.OptionalDouble;

/**
 * How far down the ranking one has to go to meet all true labels, as scikit-learn's {@code
 * coverage_error} has it (Tsoumakas et al., Mining multi-label data, 2010). 1 is best for one true
 * label.
 */
public final class CoverageError {

  private CoverageError() {}

  /** The mean over beats that have one true class each. */
  public static OptionalDouble of(RankHistogram ranks) {
    return ranks.mean(rank -> rank);
  }

  /**
   * The error of one example with any set of true labels; 0 where none is true.
   *
   * @param scores of the labels
   * @param truths as many, which labels are true
   */
  public static int of(float[] scores, boolean[] truths) {
    float lowest = Float.POSITIVE_INFINITY;
    for (int label = 0; label < scores.length; label++) {
      lowest = truths[label] ? Math.min(lowest, scores[label]) : lowest;
    }
    int covered = 0;
    for (float score : scores) {
      covered += score >= lowest ? 1 : 0;
    }
    return covered;
  }
}
