package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks PR intervals up to each P wave that is not conducted. The annotations have only those P
 * waves; as the atria beat regularly, the others lie between two of them at equal distances.
 */
final class ConductionMarks {

  private static final double LEAST_PR = 0.08;
  private static final double MOST_PR = 0.6;

  private final Surroundings place;

  ConductionMarks(Surroundings place) {
    this.place = place;
  }

  /** The intervals from P to R, in s; none where fewer than two P waves were left alone. */
  List<CriterionMark> intervals() {
    List<Long> blocked = place.marked("x");
    List<CriterionMark> marks = new ArrayList<>();
    for (int i = 1; i < blocked.size(); i++) {
      marks.addAll(between(blocked.get(i - 1), blocked.get(i)));
    }
    return marks;
  }

  private List<CriterionMark> between(long first, long last) {
    long[] beats =
        place.beats().stream()
            .mapToLong(beat -> beat.sample())
            .filter(at -> at > first && at < last)
            .toArray();
    double atrial = (double) (last - first) / (beats.length + 1);
    List<CriterionMark> marks = new ArrayList<>();
    for (int i = 0; i < beats.length; i++) {
      long wave = first + Math.round((i + 1) * atrial);
      double pr = place.seconds(wave, beats[i]);
      if (pr >= LEAST_PR && pr <= MOST_PR) {
        marks.add(CriterionMark.bracket(Criterion.PR_INTERVALS, wave, beats[i], pr));
      }
    }
    return marks;
  }
}
