package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.junit.jupiter.api.Test;

class Ec57ScoresTest {

  private static final AnnotatorNames NAMES = new AnnotatorNames("atr", "model");

  /** A frame is a millisecond; scoring begins at 300,000. */
  private static AnnotationPair pair(long frames) {
    return new AnnotationPair(
        "100",
        SampleRate.ofHertz(1000),
        frames,
        Marks.of("1000V 301000N 302000j 303000V"),
        Marks.of("1000N 301000N 302000N 303000V"));
  }

  @Test
  void bothScopesAreScored() {
    List<Ec57Scores> scores = Ec57Scores.bothScopes(List.of(pair(400_000)), NAMES, LabelMap.EC57);
    assertEquals(
        List.of("from 5:00 on", "whole length"), scores.stream().map(Ec57Scores::scope).toList());
    ConfusionMatrix standard = scores.getFirst().totals().gross();
    assertEquals(new Ratio(1, 1), Statistic.VEB_SENSITIVITY.of(standard));
    // j is a supraventricular beat for bxb.
    assertEquals(new Ratio(0, 1), Statistic.SVEB_SENSITIVITY.of(standard));
    ConfusionMatrix whole = scores.getLast().totals().gross();
    assertEquals(new Ratio(1, 2), Statistic.VEB_SENSITIVITY.of(whole));
  }

  @Test
  void theLabelMapMovesEscapeBeats() {
    ConfusionMatrix matrix =
        Ec57Scores.bothScopes(List.of(pair(400_000)), NAMES, LabelMap.MACHINE_LEARNING)
            .getFirst()
            .totals()
            .gross();
    assertEquals(new Ratio(0, 0), Statistic.SVEB_SENSITIVITY.of(matrix));
    assertEquals(2, matrix.count(MatchLabel.N, MatchLabel.N));
  }

  @Test
  void aShortRecordIsScoredInWholeAlone() {
    List<Ec57Scores> scores = Ec57Scores.bothScopes(List.of(pair(300_000)), NAMES, LabelMap.EC57);
    assertEquals(List.of("whole length"), scores.stream().map(Ec57Scores::scope).toList());
  }
}
