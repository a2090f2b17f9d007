package org.ectopy.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * Finds labels that are likely to be wrong (C. G. Northcutt, L. Jiang, I. L. Chuang, "Confident
 * Learning: Estimating Uncertainty in Dataset Labels", J Artif Intell Res 70:1373-1411, 2021).
 *
 * <p>The threshold of a class is the mean probability that the model gives it over the beats that
 * are called so. A beat is suspect when a class other than its label passes its threshold and,
 * among the classes that pass their own, the most probable is not the label; of equally probable
 * ones the label counts as the most probable, then the first in order. A class that no beat is
 * called has no threshold, and no beat seems to be of it.
 *
 * <p>The probabilities must come from a model that did not learn from these labels.
 */
public final class ConfidentLearning {

  private static final Comparator<Suspect> MOST_SUSPECT_FIRST =
      Comparator.comparingDouble(Suspect::margin).reversed().thenComparingInt(Suspect::beat);

  private final List<BeatClass> labels;
  private final BeatProbabilities probabilities;
  private final double[] thresholds;

  private ConfidentLearning(List<BeatClass> labels, BeatProbabilities probabilities) {
    this.labels = List.copyOf(labels);
    this.probabilities = probabilities;
    this.thresholds = means();
  }

  /**
   * Looks at beats.
   *
   * @param labels what each is called
   * @param probabilities what a model that did not learn from these labels says of each
   * @throws IllegalArgumentException where there are more of the one than of the other, or a
   *     probability is no number
   */
  public static ConfidentLearning of(List<BeatClass> labels, BeatProbabilities probabilities) {
    if (labels.size() != probabilities.count()) {
      throw new IllegalArgumentException(
          "%d labels for %d beats".formatted(labels.size(), probabilities.count()));
    }
    for (int beat = 0; beat < labels.size(); beat++) {
      for (BeatClass each : BeatClass.inOrder()) {
        if (!Float.isFinite(probabilities.of(beat, each))) {
          throw new IllegalArgumentException(
              "beat %d has no probability of %s".formatted(beat, each));
        }
      }
    }
    return new ConfidentLearning(labels, probabilities);
  }

  private double[] means() {
    double[] sums = new double[BeatClass.inOrder().size()];
    int[] counts = new int[sums.length];
    for (int beat = 0; beat < labels.size(); beat++) {
      int label = labels.get(beat).index();
      sums[label] += probabilities.of(beat, labels.get(beat));
      counts[label]++;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = counts[i] == 0 ? Double.POSITIVE_INFINITY : sums[i] / counts[i];
    }
    return sums;
  }

  /** The mean probability of a class over the beats called so; empty where there are none. */
  public OptionalDouble threshold(BeatClass each) {
    double mean = thresholds[each.index()];
    return mean < Double.POSITIVE_INFINITY ? OptionalDouble.of(mean) : OptionalDouble.empty();
  }

  /** The suspect beats, the largest margin first; among equals the earlier beat. */
  public List<Suspect> suspects() {
    List<Suspect> found = new ArrayList<>();
    for (int beat = 0; beat < labels.size(); beat++) {
      suspect(beat).ifPresent(found::add);
    }
    found.sort(MOST_SUSPECT_FIRST);
    return List.copyOf(found);
  }

  private Optional<Suspect> suspect(int beat) {
    BeatClass label = labels.get(beat);
    BeatClass best = label;
    boolean passed = passes(beat, label);
    for (BeatClass candidate : BeatClass.inOrder()) {
      boolean better = !passed || probabilities.of(beat, candidate) > probabilities.of(beat, best);
      if (passes(beat, candidate) && better) {
        best = candidate;
        passed = true;
      }
    }
    return best == label
        ? Optional.empty()
        : Optional.of(new Suspect(beat, label, best, margin(beat, label, best)));
  }

  private boolean passes(int beat, BeatClass each) {
    return probabilities.of(beat, each) >= thresholds[each.index()];
  }

  private double margin(int beat, BeatClass label, BeatClass seems) {
    return above(beat, seems) - above(beat, label);
  }

  private double above(int beat, BeatClass each) {
    return probabilities.of(beat, each) - thresholds[each.index()];
  }
}
