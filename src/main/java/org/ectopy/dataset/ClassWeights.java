package org.ectopy.dataset;

import java.util.Arrays;
import org.ectopy.record.BeatClass;

/** How much a beat of each class counts, so that rare classes are not drowned by common ones. */
public final class ClassWeights {

  private final double[] counts;

  private ClassWeights(double[] counts) {
    this.counts = counts;
  }

  /** By the numbers of beats of each class among some beats of a set. */
  public static ClassWeights of(BeatSet set, int[] beats) {
    double[] counts = new double[BeatClass.inOrder().size()];
    for (int beat : beats) {
      counts[set.label(beat).index()]++;
    }
    return new ClassWeights(counts);
  }

  /** By the numbers of beats of each class, in the order of {@link BeatClass#inOrder}. */
  static ClassWeights of(int[] counts) {
    return new ClassWeights(Arrays.stream(counts).asDoubleStream().toArray());
  }

  /**
   * A weight for each class, in the order of {@link BeatClass#inOrder}: proportional to the power
   * {@code -strength} of its number of beats, so that the mean over all beats is 1; 0 for a class
   * without beats.
   *
   * @param strength 0 for equal weights, 1 for classes that count alike as wholes
   */
  public float[] weights(double strength) {
    double[] raw = new double[counts.length];
    Arrays.setAll(raw, label -> counts[label] > 0 ? Math.pow(counts[label], -strength) : 0);
    double sum = 0;
    double beats = 0;
    for (int label = 0; label < raw.length; label++) {
      sum += raw[label] * counts[label];
      beats += counts[label];
    }
    float[] weights = new float[raw.length];
    for (int label = 0; label < raw.length; label++) {
      weights[label] = sum > 0 ? (float) (raw[label] * beats / sum) : 0;
    }
    return weights;
  }

  /** The number of beats of a class. */
  public long count(BeatClass label) {
    return (long) counts[label.index()];
  }
}
