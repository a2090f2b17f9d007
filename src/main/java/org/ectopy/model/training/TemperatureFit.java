package org.ectopy.model.training;

import org.ectopy.model.LogitScaling;

/**
 * Finds the temperature under which logits say most truly how sure they are: that of least
 * cross-entropy (Guo et al. 2017, arXiv 1706.04599), by a golden-section search over its logarithm.
 */
final class TemperatureFit {

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double SMALLEST = 0.05;
  private static final double LARGEST = 20;
  private static final double ENOUGH = 1e-4;

  private TemperatureFit() {}

  /**
   * @param logits {@code [beats, 5]} of beats that the network did not learn from
   */
  static LogitScaling fit(float[] logits, LabelledBeats beats) {
    double low = Math.log(SMALLEST);
    double high = Math.log(LARGEST);
    while (high - low > ENOUGH) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(logits, beats, left) < loss(logits, beats, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return LogitScaling.temperature(Math.exp((low + high) / 2));
  }

  private static double loss(float[] logits, LabelledBeats beats, double logTemperature) {
    return Verdict.of(logits, beats, LogitScaling.temperature(Math.exp(logTemperature))).loss();
  }
}
