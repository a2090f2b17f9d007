package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

  /**
   * True labels, scores, then coverage error, label-ranking average precision and ranking loss. The
   * first five were worked out by hand, the rest by scikit-learn 1.9.1.
   */
  @ParameterizedTest
  @CsvSource({
    "10000, .9 .1 0 0 0, 1, 1, 0",
    "01000, .9 .1 0 0 0, 2, .5, .25",
    "10000, .2 .2 .2 .2 .2, 5, .2, 1",
    "00100, .4 .3 .3 0 0, 3, .333333333333, .5",
    "11000, .3 .3 .3 0 .1, 3, .666666666667, .333333333333",
    "10100, .5 .25 .125 .125 0, 4, .75, .333333333333",
    "01110, .25 .25 .25 .125 .125, 5, .644444444444, .666666666667",
    "10001, .125 .5 .25 .125 0, 5, .325, 1",
    "01011, .5 .125 .5 .125 .25, 5, .511111111111, 1",
    "00000, .5 .25 .25 0 0, 0, 1, 0",
    "11111, .5 .25 .25 0 0, 5, 1, 0"
  })
  void anySetOfLabels(
      String labels, String numbers, int coverage, double averagePrecision, double loss) {
    String[] words = numbers.split(" ", -1);
    float[] scores = new float[words.length];
    boolean[] truths = new boolean[words.length];
    for (int label = 0; label < words.length; label++) {
      scores[label] = Float.parseFloat(words[label]);
      truths[label] = labels.charAt(label) == '1';
    }
    assertEquals(coverage, CoverageError.of(scores, truths));
    assertEquals(averagePrecision, LabelRankingAveragePrecision.of(scores, truths), 1e-11);
    assertEquals(loss, RankingLoss.of(scores, truths), 1e-11);
  }

  /** Expected: ranks by hand 1 1 1 2 1 2 1 3 1 1 3 3, the rest by scikit-learn 1.9.1. */
  @Test
  void oneTrueClassEach() {
    RankHistogram ranks = RankHistogram.of(SixteenthBeats.TWELVE);
    assertEquals(List.of(7L, 2L, 3L, 0L, 0L), ranks.counts());
    assertEquals(1.6666666666666667, CoverageError.of(ranks).orElseThrow(), 1e-12);
    assertEquals(0.75, LabelRankingAveragePrecision.of(ranks).orElseThrow(), 1e-12);
    assertEquals(0.16666666666666666, RankingLoss.of(ranks).orElseThrow(), 1e-12);
  }

  @Test
  void probabilitiesAreNotRounded() {
    float[] row = {0.33333334f, 0.3333333f, 0.33333328f, 0, 0};
    ScoredBeats close = ScoredBeats.of("made", List.of(BeatClass.S), new BeatProbabilities(row));
    assertEquals(List.of(0L, 1L, 0L, 0L, 0L), RankHistogram.of(close).counts());
  }

  @Test
  void noBeatsHaveNoRanks() {
    RankHistogram none = RankHistogram.of(SixteenthBeats.of("made"));
    assertTrue(CoverageError.of(none).isEmpty());
    assertTrue(LabelRankingAveragePrecision.of(none).isEmpty());
    assertTrue(RankingLoss.of(none).isEmpty());
  }

  @Property
  void oneTrueClassIsALabelSetOfOne(
      @ForAll @Size(5) List<@IntRange(max = 4) Integer> sixteenths, @ForAll BeatClass truth) {
    float[] scores = new float[5];
    boolean[] truths = new boolean[5];
    for (int label = 0; label < 5; label++) {
      scores[label] = sixteenths.get(label) / 16f;
      truths[label] = label == truth.index();
    }
    RankHistogram ranks =
        RankHistogram.of(
            ScoredBeats.of("made", List.of(truth), new BeatProbabilities(scores.clone())));
    assertEquals(CoverageError.of(scores, truths), CoverageError.of(ranks).orElseThrow());
    assertEquals(
        LabelRankingAveragePrecision.of(scores, truths),
        LabelRankingAveragePrecision.of(ranks).orElseThrow(),
        1e-12);
    assertEquals(RankingLoss.of(scores, truths), RankingLoss.of(ranks).orElseThrow(), 1e-12);
  }
}
