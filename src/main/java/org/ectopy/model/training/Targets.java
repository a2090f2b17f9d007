package org.ectopy.model.training;

import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.ClassWeights;
import org.ectopy.model.network.TrainingRecipe;
import org.ectopy.record.BeatClass;

/** What a network is to say of the beats of a batch: rows of probabilities times a weight. */
final class Targets {

  private static final int CLASSES = BeatClass.inOrder().size();

  private final BeatSet set;
  private final float[] weights;
  private final double smoothing;

  Targets(LabelledBeats beats, TrainingRecipe recipe) {
    this.set = beats.set();
    this.weights =
        ClassWeights.of(set, beats.inSet(0, beats.count())).weights(recipe.balance().weighting());
    this.smoothing = recipe.descent().smoothing();
  }

  /** The weights of some beats of the set together. */
  double weight(int[] beats) {
    double sum = 0;
    for (int beat : beats) {
      sum += weights[set.label(beat).index()];
    }
    return sum;
  }

  /** Rows {@code [beats, 5]}, each beat's weight over {@code total} spread as its label is. */
  float[] rows(int[] beats, double total) {
    float[] rows = new float[beats.length * CLASSES];
    for (int i = 0; i < beats.length; i++) {
      int label = set.label(beats[i]).index();
      double share = weights[label] / total;
      for (int c = 0; c < CLASSES; c++) {
        double truth = (c == label ? 1 - smoothing : 0) + smoothing / CLASSES;
        rows[i * CLASSES + c] = (float) (share * truth);
      }
    }
    return rows;
  }
}
