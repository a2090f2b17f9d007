package org.ectopy.evaluation;

import java.util.OptionalDouble;

/**
 * For each true label, the share of true ones among the labels that score as high or higher, as
 * scikit-learn's {@code label_ranking_average_precision_score} has it (Tsoumakas et al., Mining
 * multi-label data, 2010). 1 is best.
 */
public final class LabelRankingAveragePrecision {

  private LabelRankingAveragePrecision() {}

  /** The mean over beats that have one true class each. */
  public static OptionalDouble of(RankHistogram ranks) {
    return ranks.mean(rank -> 1.0 / rank);
  }

  /**
   * The precision of one example with any set of true labels; 1 where all or none are true.
   *
   * @param scores of the labels
   * @param truths as many, which labels are true
   */
  public static double of(float[] scores, boolean[] truths) {
    double sum = 0;
    int labels = 0;
    for (int label = 0; label < scores.length; label++) {
      if (truths[label]) {
        sum += precisionDownTo(scores[label], scores, truths);
        labels++;
      }
    }
    return labels == 0 || labels == scores.length ? 1 : sum / labels;
  }

  private static double precisionDownTo(float lowest, float[] scores, boolean[] truths) {
    int found = 0;
    int passed = 0;
    for (int label = 0; label < scores.length; label++) {
      if (scores[label] >= lowest) {
        passed++;
        found += truths[label] ? 1 : 0;
      }
    }
    return found / (double) passed;
  }
}
