package org.ectopy.model.training;

/** All that a training carries from one epoch to the next. */
final class TrainingState {

  /** Epochs done. */
  int epoch;

  final float[] weights;
  final Adam adam;

  /** The moving average of the weights. */
  final float[] average;

  /** The weights of the best epoch so far. */
  final float[] best;

  /** The best epoch, 0 before there is one. */
  int bestEpoch;

  double bestScore = Double.NEGATIVE_INFINITY;

  TrainingState(float[] weights, Adam adam, float[] average, float[] best) {
    this.weights = weights;
    this.adam = adam;
    this.average = average;
    this.best = best;
  }

  static TrainingState beginning(float[] weights, float[] decay) {
    return new TrainingState(weights, new Adam(decay), weights.clone(), weights.clone());
  }

  /**
   * Takes the weights into their average. Early on the average forgets faster, so that it does not
   * hang on to the weights of the beginning.
   */
  void average(double kept) {
    double steps = adam.steps();
    double share = Math.min(kept, (1 + steps) / (10 + steps));
    for (int i = 0; i < average.length; i++) {
      average[i] = (float) (share * average[i] + (1 - share) * weights[i]);
    }
  }

  /** The weights that are the model, if the training were to end here. */
  float[] model(double kept) {
    return kept > 0 ? average : weights;
  }

  /** Keeps a model that is better than those before. */
  boolean keepBest(float[] model, double score) {
    if (!(score > bestScore)) {
      return false;
    }
    System.arraycopy(model, 0, best, 0, best.length);
    bestScore = score;
    bestEpoch = epoch;
    return true;
  }
}
