package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {

  private static final List<BeatClass> TRUTHS =
      List.of(BeatClass.N, BeatClass.N, BeatClass.V, BeatClass.V, BeatClass.V);

  /** Says a class with a probability, and shares the rest among the others. */
  private static BeatProbabilities says(String classes, double... sure) {
    float[] rows = new float[classes.length() * 5];
    for (int beat = 0; beat < classes.length(); beat++) {
      BeatClass said = BeatClass.valueOf(classes.substring(beat, beat + 1));
      for (BeatClass each : BeatClass.inOrder()) {
        double rest = (1 - sure[beat]) / 4;
        rows[5 * beat + each.index()] = (float) (each == said ? sure[beat] : rest);
      }
    }
    return new BeatProbabilities(rows);
  }

  private static BeforeAndAfter comparison() {
    ScoredBeats before = ScoredBeats.of("r", TRUTHS, says("NVNNV", .9, .9, .9, .9, .9));
    ScoredBeats after = ScoredBeats.of("r", TRUTHS, says("VNVVV", .8, .7, .6, .9, .5));
    return BeforeAndAfter.of(before, after);
  }

  /** Beats 1, 2, 3 are right after alone (sure .7, .6, .9), beat 0 before alone. */
  @Test
  void beatsThatChangedAreListedTheSurestFirst() {
    assertEquals(List.of(3, 1, 2), comparison().better());
    assertEquals(List.of(0), comparison().worse());
  }

  /** V before: 1 of 3 found, 1 of 2 right; after: 3 of 3 found, 3 of 4 right. */
  @Test
  void classesGainByCounts() {
    BeforeAndAfter change = comparison();
    double recall = change.gain(ClassStatistic.RECALL, BeatClass.V).orElseThrow();
    assertEquals(1 - 1 / 3.0, recall, 1e-12);
    double precision = change.gain(ClassStatistic.PRECISION, BeatClass.V).orElseThrow();
    assertEquals(3 / 4.0 - 1 / 2.0, precision, 1e-12);
    assertEquals(OptionalDouble.empty(), change.gain(ClassStatistic.RECALL, BeatClass.S));
  }

  /** F1 before: N 2/5, V 2/5; after: N 2/3, V 6/7. */
  @Test
  void theMeanIsOverClassesThatOccur() {
    double gain = comparison().macroF1Gain().orElseThrow();
    assertEquals((2 / 3.0 + 6 / 7.0) / 2 - 2 / 5.0, gain, 1e-12);
  }

  @Test
  void otherBeatsCannotBeCompared() {
    ScoredBeats one = ScoredBeats.of("r", TRUTHS, says("NVNNV", .9, .9, .9, .9, .9));
    ScoredBeats elsewhere = ScoredBeats.of("s", TRUTHS, says("NVNNV", .9, .9, .9, .9, .9));
    assertThrows(IllegalArgumentException.class, () -> BeforeAndAfter.of(one, elsewhere));
    ScoredBeats fewer = one.at(new int[] {0});
    assertThrows(IllegalArgumentException.class, () -> BeforeAndAfter.of(one, fewer));
  }
}
