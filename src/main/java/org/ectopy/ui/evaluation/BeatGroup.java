package org.ectopy.ui.evaluation;

import java.util.Optional;
import org.ectopy.evaluation.RankHistogram;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;

/** Beats that are looked at together: of a cell, of a bar, on one side of a threshold. */
sealed interface BeatGroup {

  /** Whether a beat belongs to it. */
  boolean holds(ScoredBeats beats, int beat);

  /** What its beats have in common, in words. */
  String title(int count);

  /**
   * A cell of the matrix; a row or a column of it where one class is left open.
   *
   * @param truth the class that the beats have
   * @param predicted the class that the model says
   */
  record Cell(Optional<BeatClass> truth, Optional<BeatClass> predicted) implements BeatGroup {

    @Override
    public boolean holds(ScoredBeats beats, int beat) {
      return truth.filter(own -> own != beats.truth(beat)).isEmpty()
          && predicted.filter(own -> own != beats.predicted(beat)).isEmpty();
    }

    @Override
    public String title(int count) {
      if (truth.isPresent() && predicted.isPresent()) {
        return Texts.format("evaluation.of-called", count, truth.get(), predicted.get());
      }
      return truth
          .map(own -> Texts.format("evaluation.of-class", count, own))
          .or(() -> predicted.map(own -> Texts.format("evaluation.called", count, own)))
          .orElseGet(() -> Texts.format("evaluation.all-beats", count));
    }
  }

  /**
   * Beats of a class whose true class has a rank.
   *
   * @param rank from 1
   */
  record Rank(BeatClass truth, int rank) implements BeatGroup {

    @Override
    public boolean holds(ScoredBeats beats, int beat) {
      return beats.truth(beat) == truth && RankHistogram.trueRank(beats, beat) == rank;
    }

    @Override
    public String title(int count) {
      return Texts.format("evaluation.ranked", count, truth, rank);
    }
  }

  /**
   * Beats on one side of a threshold.
   *
   * @param threshold the probability of the class from which on a beat passes
   * @param hit whether the beats have the class
   * @param passing whether they pass
   */
  record Side(BeatClass beatClass, double threshold, boolean hit, boolean passing)
      implements BeatGroup {

    @Override
    public boolean holds(ScoredBeats beats, int beat) {
      return (beats.truth(beat) == beatClass) == hit
          && (beats.probability(beat, beatClass) >= threshold) == passing;
    }

    @Override
    public String title(int count) {
      String key =
          "evaluation." + (hit ? passing ? "found" : "missed" : passing ? "false" : "other");
      return Texts.format(key, count, beatClass, threshold);
    }
  }
}
