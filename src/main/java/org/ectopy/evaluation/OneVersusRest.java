package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.record.BeatClass;

/**
 * One class against all others at every threshold: the counts behind the ROC and the
 * precision-recall curve. Beats of the same probability pass a threshold together.
 */
public final class OneVersusRest {

  private final List<ThresholdCounts> steps;

  private OneVersusRest(List<ThresholdCounts> steps) {
    this.steps = steps;
  }

  /** The counts for a class. */
  public static OneVersusRest of(ScoredBeats beats, BeatClass beatClass) {
    float[] scores = new float[beats.count()];
    boolean[] hits = new boolean[beats.count()];
    for (int beat = 0; beat < scores.length; beat++) {
      scores[beat] = beats.probability(beat, beatClass);
      hits[beat] = beats.truth(beat) == beatClass;
    }
    return of(new SortedHits(scores, hits));
  }

  private static OneVersusRest of(SortedHits sorted) {
    List<ThresholdCounts> steps = new ArrayList<>();
    steps.add(new ThresholdCounts(Double.POSITIVE_INFINITY, 0, 0));
    long hits = 0;
    long falseAlarms = 0;
    for (int place = sorted.count() - 1; place >= 0; place--) {
      if (sorted.hit(place)) {
        hits++;
      } else {
        falseAlarms++;
      }
      if (place == 0 || sorted.differsFromPrevious(place)) {
        steps.add(new ThresholdCounts(sorted.score(place), hits, falseAlarms));
      }
    }
    return new OneVersusRest(List.copyOf(steps));
  }

  /** The counts at every threshold, from the highest on: first infinity, which no beat passes. */
  public List<ThresholdCounts> steps() {
    return steps;
  }

  /** How many beats have the class. */
  public long positives() {
    return steps.getLast().truePositives();
  }

  /** How many beats do not have it. */
  public long negatives() {
    return steps.getLast().falsePositives();
  }
}
