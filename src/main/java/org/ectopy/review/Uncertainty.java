package org.ectopy.review;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/** How little a model is sure of what it says of beats. */
public final class Uncertainty {

  private final BeatProbabilities probabilities;

  /** Measures what is said here. */
  public Uncertainty(BeatProbabilities probabilities) {
    this.probabilities = probabilities;
  }

  /** The probability of the most probable class less that of the next, 0 to 1. */
  public double margin(int beat) {
    BeatClass first = probabilities.mostProbable(beat);
    return (double) probabilities.of(beat, first) - probabilities.of(beat, second(beat));
  }

  /** The most probable class but one; among equals the first. */
  public BeatClass second(int beat) {
    BeatClass first = probabilities.mostProbable(beat);
    return BeatClass.inOrder().stream()
        .filter(each -> each != first)
        .reduce(
            (one, other) ->
                probabilities.of(beat, other) > probabilities.of(beat, one) ? other : one)
        .orElseThrow();
  }

  /** The entropy of the five probabilities in nats, 0 to the logarithm of 5. */
  public double entropy(int beat) {
    double sum = 0;
    for (BeatClass each : BeatClass.inOrder()) {
      double probability = probabilities.of(beat, each);
      sum -= probability > 0 ? probability * Math.log(probability) : 0;
    }
    return sum;
  }

  /** The beats, those with the smallest margin first; among equals the earlier beat. */
  public IntStream leastCertainFirst() {
    return IntStream.range(0, probabilities.count())
        .boxed()
        .sorted(Comparator.comparingDouble(this::margin))
        .mapToInt(beat -> beat);
  }
}
