package org.ectopy.model.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectopy.model.LogitScaling;
import org.ectopy.record.BeatClass;

/**
 * What a model says of one beat: a probability for every class. It is kept as a logarithm, so that
 * a model that is all but certain can still be seen to become more or less so.
 *
 * @param logarithms natural, of the probabilities, in the order of {@link BeatClass#inOrder}
 */
public record Chances(List<Double> logarithms) {

  /** Copies the list. */
  public Chances {
    logarithms = List.copyOf(logarithms);
    if (logarithms.size() != BeatClass.inOrder().size()) {
      throw new IllegalArgumentException(logarithms.size() + " chances");
    }
  }

  /**
   * Those that a network's logits mean.
   *
   * @param logits rows of them
   * @param row which
   */
  static Chances of(float[] logits, int row, LogitScaling scaling) {
    int classes = BeatClass.inOrder().size();
    List<Double> scaled = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      scaled.add(logits[row * classes + i] * scaling.factors().get(i) + scaling.offsets().get(i));
    }
    double all = logSum(scaled);
    return new Chances(scaled.stream().map(each -> each - all).toList());
  }

  /** The probability of a class, 0 to 1. */
  public double of(BeatClass beatClass) {
    return Math.exp(logarithms.get(beatClass.index()));
  }

  /** The most probable class; among equals the first. */
  public BeatClass mostProbable() {
    return BeatClass.inOrder().stream()
        .max(Comparator.comparingDouble((BeatClass each) -> logarithms.get(each.index())))
        .orElseThrow();
  }

  /** The natural logarithm of how many times as probable a class is as all others together. */
  public double logOdds(BeatClass beatClass) {
    List<Double> others = new ArrayList<>(logarithms);
    double own = others.remove(beatClass.index());
    return own - logSum(others);
  }

  private static double logSum(List<Double> logarithms) {
    double largest = logarithms.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double sum = logarithms.stream().mapToDouble(each -> Math.exp(each - largest)).sum();
    return largest + Math.log(sum);
  }
}
