package org.ectopy.model.training;

import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.record.BeatClass;

/** What a network is to say of the beats of a batch: rows of probabilities times a weight. */
final class Targets {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final Examples examples;
  private final ClassWeights weights;
  private final double smoothing;

  Targets(Examples examples, TrainingRecipe recipe) {
    this.examples = examples;
    this.weights = ClassWeights.of(examples, recipe.balance().weighting());
    this.smoothing = recipe.descent().smoothing();
  }

  /** The weights of some beats together. */
  double weight(int[] beats) {
    double sum = 0;
    for (int beat : beats) {
      sum += weights.of(examples.label(beat));
    }
    return sum;
  }

  /** Rows {@code [beats, 5]}, each beat's weight over {@code total} spread as its label is. */
  float[] rows(int[] beats, double total) {
    float[] rows = new float[beats.length * CLASSES];
    for (int i = 0; i < beats.length; i++) {
      BeatClass label = examples.label(beats[i]);
      double share = weights.of(label) / total;
      for (int c = 0; c < CLASSES; c++) {
        double truth = (c == label.index() ? 1 - smoothing : 0) + smoothing / CLASSES;
        rows[i * CLASSES + c] = (float) (share * truth);
      }
    }
    return rows;
  }
}
