package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which run meets which; each example is small enough to be followed on paper. */
class RunMatcherTest {

  private static final String COUPLET = "1000N 2000V 2500V 3000N";

  @Test
  void aRunMeetsTheLongestInItsWindow() {
    RunComparison runs = ventricular(COUPLET, COUPLET);
    assertEquals(cells(2, 2), runs.ofReference().counts());
    assertEquals(cells(2, 2), runs.ofTest().counts());
    assertEquals(new Ratio(1, 1), RunLength.COUPLET.sensitivity(runs));
  }

  @Test
  void aBrokenRunIsSeenFromBothSides() {
    RunComparison runs = ventricular("1000V 1500V 2000V 2500N", "1000V 1500N 2000V 2500N");
    assertEquals(cells(3, 1), runs.ofReference().counts());
    // Each single beat of the test has one beat of the run in its window.
    assertEquals(Map.of(new RunCell(1, 1), 2L), runs.ofTest().counts());
    assertEquals(new Ratio(0, 1), RunLength.SHORT_RUN.sensitivity(runs));
    assertEquals(new Ratio(0, 0), RunLength.SHORT_RUN.positivePredictivity(runs));
  }

  @Test
  void theWindowReaches150MsBeyondTheRun() {
    assertEquals(cells(2, 2), ventricular(COUPLET, "1850V 2650V 3000N").ofReference().counts());
    assertEquals(cells(2, 1), ventricular(COUPLET, "1849V 2650V 3000N").ofReference().counts());
    assertEquals(cells(2, 1), ventricular(COUPLET, "1850V 2651V 3000N").ofReference().counts());
  }

  @Test
  void fusionBeatsBelongToARun() {
    assertEquals(cells(2, 2), ventricular("2000V 2500F 3000N", COUPLET).ofReference().counts());
  }

  @Test
  void otherBeatsAndShutdownEndARun() {
    for (String end : new String[] {"2500N", "2500S", "2500Q", "2500~48"}) {
      RunComparison runs = ventricular("2000V " + end + " 3000V 3500N", "9000N");
      assertEquals(Map.of(new RunCell(1, 0), 2L), runs.ofReference().counts(), end);
    }
  }

  @Test
  void otherMarksDoNot() {
    RunComparison runs = ventricular("2000V 2400~16 2500+(VT 2600\" 3000V 3500N", "9000N");
    assertEquals(cells(2, 0), runs.ofReference().counts());
  }

  @Test
  void fibrillationIsLongerThanFive() {
    String flutter = "1000N 2000[ 2500! 4000] 5000N";
    assertEquals(cells(6, 6), ventricular(flutter, flutter).ofReference().counts());
    assertEquals(cells(6, 2), ventricular(flutter, COUPLET).ofReference().counts());
    assertEquals(cells(6, 2), ventricular(flutter, COUPLET).ofTest().counts());
    assertEquals(
        new Ratio(1, 1), RunLength.COUPLET.positivePredictivity(ventricular(flutter, COUPLET)));
  }

  @Test
  void aRunThatTheFileEndsInCounts() {
    assertEquals(cells(2, 1), ventricular("2000V 2500V", "2000V").ofReference().counts());
  }

  @Test
  void lengthsAboveFiveAreOne() {
    String seven = "1V 1001V 2001V 3001V 4001V 5001V 6001V 7000N";
    assertEquals(cells(6, 6), ventricular(seven, seven).ofReference().counts());
    assertEquals(new Ratio(1, 1), RunLength.LONG_RUN.sensitivity(ventricular(seven, seven)));
  }

  @Test
  void runsOfTheLearningPeriodDoNotCount() {
    RunComparison runs =
        RunMatcher.compare(
            Marks.of("1000V 1500V 2000N 6000V 6500N"),
            Marks.of("6000V 6500N"),
            RunKind.VENTRICULAR,
            Marks.PROTOCOL.startingAt(5000));
    assertEquals(cells(1, 1), runs.ofReference().counts());
  }

  @Test
  void normalBeatsInAtrialFibrillationAreSupraventricular() {
    String text = "1000N 1500+(AFIB 2000N 2500N 2900+(N 3000N 4000A 4500N";
    RunComparison runs =
        RunMatcher.compare(
            Marks.of(text), Marks.of("3990S 4500N"), RunKind.SUPRAVENTRICULAR, Marks.PROTOCOL);
    assertEquals(Map.of(new RunCell(6, 0), 1L, new RunCell(1, 1), 1L), runs.ofReference().counts());
  }

  private static Map<RunCell, Long> cells(int reference, int test) {
    return Map.of(new RunCell(reference, test), 1L);
  }

  private static RunComparison ventricular(String reference, String test) {
    return RunMatcher.compare(
        Marks.of(reference), Marks.of(test), RunKind.VENTRICULAR, Marks.PROTOCOL);
  }
}
