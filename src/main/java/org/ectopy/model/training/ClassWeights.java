package org.ectopy.model.training;

import org.ectopy.record.BeatClass;

/** How much more the beats of rare classes count than those of common ones. */
final class ClassWeights {

  private final double[] weights;

  private ClassWeights(double[] weights) {
    this.weights = weights;
  }

  /**
   * The mean number of beats of the classes that occur, over the number of each, to a power.
   *
   * @param power 0 to leave all alike, 1 to give all classes the same weight together
   */
  static ClassWeights of(Examples examples, double power) {
    double[] counts = new double[BeatClass.inOrder().size()];
    for (int i = 0; i < examples.count(); i++) {
      counts[examples.label(i).index()]++;
    }
    int present = 0;
    for (double count : counts) {
      present += count > 0 ? 1 : 0;
    }
    double mean = (double) examples.count() / Math.max(1, present);
    double[] weights = new double[counts.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = counts[i] > 0 ? Math.pow(mean / counts[i], power) : 0;
    }
    return new ClassWeights(weights);
  }

  /** The weight of a class, 0 where it does not occur. */
  double of(BeatClass beatClass) {
    return weights[beatClass.index()];
  }
}
