package org.ectopy.review;

import static org.ectopy.record.BeatClass.N;
import static org.ectopy.record.BeatClass.S;
import static org.ectopy.record.BeatClass.V;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.evaluation.BeatProbabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class ConfidentLearningTest {

  /** Thresholds by hand: N (0.9 + 0.8 + 0.1) / 3 = 0.6, S (0.8 + 0.3) / 2 = 0.55. */
  private static final ConfidentLearning TWO_CLASSES =
      ConfidentLearning.of(
          List.of(N, N, N, S, S),
          Rows.of(
              .9, .1, 0, 0, 0, .8, .2, 0, 0, 0, .1, .9, 0, 0, 0, .2, .8, 0, 0, 0, .7, .3, 0, 0, 0));

  @Test
  void aThresholdIsTheMeanProbabilityOfTheBeatsCalledSo() {
    assertEquals(0.6, TWO_CLASSES.threshold(N).getAsDouble(), 1e-6);
    assertEquals(0.55, TWO_CLASSES.threshold(S).getAsDouble(), 1e-6);
    assertTrue(TWO_CLASSES.threshold(V).isEmpty());
  }

  @Test
  void suspectsComeByTheirMarginAboveTheThresholds() {
    List<Suspect> suspects = TWO_CLASSES.suspects();
    assertEquals(List.of(2, 4), suspects.stream().map(Suspect::beat).toList());
    assertEquals(List.of(N, S), suspects.stream().map(Suspect::label).toList());
    assertEquals(List.of(S, N), suspects.stream().map(Suspect::seems).toList());
    assertEquals(0.35 + 0.5, suspects.getFirst().margin(), 1e-6);
    assertEquals(0.1 + 0.25, suspects.getLast().margin(), 1e-6);
  }

  /**
   * Thresholds N (0.5 + 0.3) / 2 = 0.4, S (0.4 + 0.2) / 2 = 0.3. The first beat's classes are equal
   * and both pass: its label stands. The second passes S alone. The third passes both and N is more
   * probable. The fourth seems V, which nobody is called.
   */
  @Test
  void whereSeveralPassTheMostProbableCountsAndAmongEqualsTheLabel() {
    ConfidentLearning learning =
        ConfidentLearning.of(
            List.of(N, N, S, S),
            Rows.of(.5, .5, 0, 0, 0, .3, .4, 0, .3, 0, .45, .4, .15, 0, 0, .3, .2, .5, 0, 0));
    assertEquals(List.of(1, 2), learning.suspects().stream().map(Suspect::beat).toList());
    assertEquals(0.2, learning.suspects().getFirst().margin(), 1e-6);
    assertEquals(-0.05, learning.suspects().getLast().margin(), 1e-6);
  }

  @Test
  void equalMarginsComeInTheOrderOfBeats() {
    ConfidentLearning learning =
        ConfidentLearning.of(
            List.of(N, N, N, N, S),
            Rows.of(1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0));
    assertEquals(List.of(1, 2), learning.suspects().stream().map(Suspect::beat).toList());
  }

  @Test
  void nothingIsSuspectWhereThereIsOneClassOrNoBeat() {
    assertEquals(List.of(), ConfidentLearning.of(List.of(), Rows.of()).suspects());
    BeatProbabilities two = Rows.of(.1, .9, 0, 0, 0, .9, .1, 0, 0, 0);
    assertEquals(List.of(), ConfidentLearning.of(List.of(N, N), two).suspects());
  }

  @Test
  void refusesWhatIsNoProbabilityAndLabelsWithoutBeats() {
    BeatProbabilities none = Rows.of(Double.NaN, 0, 0, 0, 0);
    assertEquals(
        "beat 0 has no probability of N", refusal(() -> ConfidentLearning.of(List.of(N), none)));
    BeatProbabilities one = Rows.of(1, 0, 0, 0, 0);
    assertEquals("2 labels for 1 beats", refusal(() -> ConfidentLearning.of(List.of(N, S), one)));
  }

  private static String refusal(Executable wrong) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, wrong).getMessage());
  }
}
