package org.ectopy.review;

import org.ectopy.evaluation.BeatProbabilities;

/** Probabilities in tests, five a beat: N, S, V, F, Q. */
final class Rows {

  private Rows() {}

  static BeatProbabilities of(double... numbers) {
    float[] rows = new float[numbers.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) numbers[i];
    }
    return new BeatProbabilities(rows);
  }
}
