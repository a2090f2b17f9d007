package org.ectopy.evaluation;

import java.util.OptionalDouble;

/**
 * The share of pairs of a true and a false label in which the false one scores as high or higher,
 * as scikit-learn's {@code label_ranking_loss} has it (Tsoumakas et al., Mining multi-label data,
 * 2010). 0 is best.
 */
public final class RankingLoss {

  private RankingLoss() {}

  /** The mean over beats that have one true class each. */
  public static OptionalDouble of(RankHistogram ranks) {
    double others = ranks.counts().size() - 1;
    return ranks.mean(rank -> (rank - 1) / others);
  }

  /**
   * The loss of one example with any set of true labels; 0 where all or none are true.
   *
   * @param scores of the labels
   * @param truths as many, which labels are true
   */
  public static double of(float[] scores, boolean[] truths) {
    int pairs = 0;
    int wrong = 0;
    for (int right = 0; right < scores.length; right++) {
      for (int other = 0; other < scores.length; other++) {
        if (truths[right] && !truths[other]) {
          pairs++;
          wrong += scores[right] <= scores[other] ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : wrong / (double) pairs;
  }
}
