package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.evaluation.RankHistogram;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;

/**
 * How often the true class had which rank, for each class by itself.
 *
 * @param byClass a histogram for each class, in the order of {@link BeatClass#inOrder}
 */
record ClassRanks(List<RankHistogram> byClass) {

  private static final int CLASSES = BeatClass.inOrder().size();

  ClassRanks {
    byClass = List.copyOf(byClass);
  }

  static ClassRanks of(ScoredBeats beats) {
    long[][] counts = new long[CLASSES][CLASSES];
    for (int beat = 0; beat < beats.count(); beat++) {
      counts[beats.truth(beat).index()][RankHistogram.trueRank(beats, beat) - 1]++;
    }
    return new ClassRanks(
        IntStream.range(0, CLASSES)
            .mapToObj(
                i ->
                    new RankHistogram(
                        IntStream.range(0, CLASSES).mapToObj(rank -> counts[i][rank]).toList()))
            .toList());
  }

  /** Beats of a class whose true class has a rank, from 1. */
  long count(BeatClass truth, int rank) {
    return byClass.get(truth.index()).counts().get(rank - 1);
  }

  /** The ranks of all classes together. */
  RankHistogram all() {
    return new RankHistogram(
        IntStream.rangeClosed(1, CLASSES)
            .mapToObj(rank -> BeatClass.inOrder().stream().mapToLong(c -> count(c, rank)).sum())
            .toList());
  }
}
