package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class ScoredBeatsTest {

  private static final ScoredBeats FIRST = SixteenthBeats.of("100", "N 14 1 1 0 0", "V 0 0 9 7 0");
  private static final ScoredBeats SECOND = SixteenthBeats.of("232", "S 4 12 0 0 0");
  private static final ScoredBeats BOTH = ScoredBeats.joined(List.of(FIRST, SECOND));

  @Test
  void joinedBeatsKeepTheirRecords() {
    assertEquals(3, BOTH.count());
    assertEquals(List.of("100", "232"), BOTH.records());
    assertEquals("100", BOTH.record(1));
    assertEquals("232", BOTH.record(2));
    assertEquals(BeatClass.S, BOTH.truth(2));
    assertEquals(BeatClass.V, BOTH.predicted(1));
    assertEquals(0.75f, BOTH.probability(2, BeatClass.S));
  }

  @Test
  void recordsCanBeTakenAndLeftOut() {
    assertEquals(List.of("100"), BOTH.without(Set.of("232")).records());
    assertEquals(2, BOTH.without(Set.of("232")).count());
    assertEquals(0.75f, BOTH.within(Set.of("232")).probability(0, BeatClass.S));
  }

  @Test
  void aPlaceMayComeTwice() {
    ScoredBeats drawn = BOTH.at(new int[] {2, 0, 2});
    assertEquals(BeatClass.S, drawn.truth(0));
    assertEquals(BeatClass.N, drawn.truth(1));
    assertEquals("232", drawn.record(2));
    assertEquals(0.25f, drawn.probability(2, BeatClass.N));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    BeatProbabilities one = new BeatProbabilities(new float[] {1, 0, 0, 0, 0});
    assertThrows(IllegalArgumentException.class, () -> ScoredBeats.of("100", List.of(), one));
    BeatProbabilities none = new BeatProbabilities(new float[] {1, 0, Float.NaN, 0, 0});
    assertThrows(
        IllegalArgumentException.class, () -> ScoredBeats.of("100", List.of(BeatClass.N), none));
  }
}
