package org.ectopy.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.ectopy.record.BeatClass;

/**
 * How often the true class was the most probable, the second, and so on. Among equals the true
 * class takes the worst rank; probabilities are compared as they are, never rounded.
 *
 * @param counts beats whose true class has rank 1, 2, to the number of classes
 */
public record RankHistogram(List<Long> counts) {

  /** Copies the list. */
  public RankHistogram {
    counts = List.copyOf(counts);
  }

  /** The histogram of scored beats. */
  public static RankHistogram of(ScoredBeats beats) {
    long[] counts = new long[BeatClass.inOrder().size()];
    for (int beat = 0; beat < beats.count(); beat++) {
      counts[trueRank(beats, beat) - 1]++;
    }
    return new RankHistogram(Arrays.stream(counts).boxed().toList());
  }

  /** The rank of a beat's true class, from 1; among equals the worst. */
  public static int trueRank(ScoredBeats beats, int beat) {
    float own = beats.probability(beat, beats.truth(beat));
    int rank = 0;
    for (BeatClass each : BeatClass.inOrder()) {
      rank += beats.probability(beat, each) >= own ? 1 : 0;
    }
    return rank;
  }

  /** The mean of a function of the rank over all beats; empty where there are none. */
  OptionalDouble mean(IntToDoubleFunction ofRank) {
    double sum = 0;
    long beats = 0;
    for (int rank = 1; rank <= counts.size(); rank++) {
      sum += ofRank.applyAsDouble(rank) * counts.get(rank - 1);
      beats += counts.get(rank - 1);
    }
    return beats == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / beats);
  }
}
