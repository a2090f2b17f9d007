package org.ectopy.evaluation;

/**
 * Beats of about the same confidence: where a model is calibrated, the mean confidence is the share
 * of those that were right.
 *
 * @param lowest confidence among them, 0 to 1
 * @param highest confidence among them, 0 to 1
 * @param beats 1 or more
 * @param meanConfidence 0 to 1
 * @param right the share of beats that the model was right about, 0 to 1
 */
public record ReliabilityBin(
    double lowest, double highest, int beats, double meanConfidence, double right) {

  /** The distance of confidence and truth, 0 to 1. */
  public double gap() {
    return Math.abs(meanConfidence - right);
  }
}
