package org.ectopy.model.explanation;

/** How alike two stretches are. */
final class Correlation {

  private Correlation() {}

  /** Pearson's correlation of two stretches of equal length; NaN where one of them is flat. */
  static double of(float[] one, float[] other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double product = 0;
    double squareOne = 0;
    double squareOther = 0;
    for (int i = 0; i < one.length; i++) {
      double a = one[i] - meanOne;
      double b = other[i] - meanOther;
      product += a * b;
      squareOne += a * a;
      squareOther += b * b;
    }
    return product / Math.sqrt(squareOne * squareOther);
  }

  private static double mean(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample;
    }
    return sum / samples.length;
  }
}
