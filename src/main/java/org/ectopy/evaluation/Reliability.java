package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/**
 * How often a model is right against how sure it is: beats in order of confidence, in bins of about
 * equal numbers. Beats of the same confidence share a bin, so there may be fewer bins.
 */
public final class Reliability {

  /**
   * As many bins as Guo et al. (ICML 2017) use; theirs are of equal width, not of equal numbers.
   */
  public static final int BINS = 15;

  /** A class's probability below which a beat says nothing about the class's calibration. */
  public static final float LEAST_CLASS_PROBABILITY = 0.02f;

  private Reliability() {}

  /**
   * The bins by the probability of the most probable class; right where the beat has that class.
   */
  public static List<ReliabilityBin> topLabel(ScoredBeats beats) {
    float[] scores = new float[beats.count()];
    boolean[] hits = new boolean[beats.count()];
    for (int beat = 0; beat < scores.length; beat++) {
      BeatClass predicted = beats.predicted(beat);
      scores[beat] = beats.probability(beat, predicted);
      hits[beat] = beats.truth(beat) == predicted;
    }
    return bins(new SortedHits(scores, hits));
  }

  /**
   * The bins by the probability of one class, right where a beat has the class, among the beats
   * that have at least {@link #LEAST_CLASS_PROBABILITY} of it.
   */
  public static List<ReliabilityBin> ofClass(ScoredBeats beats, BeatClass beatClass) {
    int[] likely =
        IntStream.range(0, beats.count())
            .filter(beat -> beats.probability(beat, beatClass) >= LEAST_CLASS_PROBABILITY)
            .toArray();
    float[] scores = new float[likely.length];
    boolean[] hits = new boolean[likely.length];
    for (int i = 0; i < likely.length; i++) {
      scores[i] = beats.probability(likely[i], beatClass);
      hits[i] = beats.truth(likely[i]) == beatClass;
    }
    return bins(new SortedHits(scores, hits));
  }

  private static List<ReliabilityBin> bins(SortedHits sorted) {
    List<ReliabilityBin> bins = new ArrayList<>();
    int start = 0;
    for (long bin = 1; bin <= BINS; bin++) {
      int end = Math.max(start, (int) (bin * sorted.count() / BINS));
      while (end > start && end < sorted.count() && !sorted.differsFromPrevious(end)) {
        end++;
      }
      if (end > start) {
        bins.add(bin(sorted, start, end));
      }
      start = end;
    }
    return List.copyOf(bins);
  }

  private static ReliabilityBin bin(SortedHits sorted, int start, int end) {
    double confidence = 0;
    int hits = 0;
    for (int place = start; place < end; place++) {
      confidence += sorted.score(place);
      hits += sorted.hit(place) ? 1 : 0;
    }
    int beats = end - start;
    return new ReliabilityBin(
        sorted.score(start),
        sorted.score(end - 1),
        beats,
        confidence / beats,
        hits / (double) beats);
  }
}
