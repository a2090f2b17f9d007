package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class ClassConfusionTest {

  private static final ClassConfusion TWELVE = ClassConfusion.of(SixteenthBeats.TWELVE);

  @Test
  void rowsAreTheTruth() {
    // N is taken for S once and for V once; the F beat for V.
    assertEquals(4, TWELVE.count(BeatClass.N, BeatClass.N));
    assertEquals(1, TWELVE.count(BeatClass.N, BeatClass.S));
    assertEquals(1, TWELVE.count(BeatClass.S, BeatClass.N));
    assertEquals(1, TWELVE.count(BeatClass.F, BeatClass.V));
    assertEquals(0, TWELVE.count(BeatClass.V, BeatClass.F));
    assertEquals(6, TWELVE.support(BeatClass.N));
    assertEquals(4, TWELVE.predicted(BeatClass.V));
    assertEquals(new Ratio(7, 12), TWELVE.accuracy());
  }

  @Test
  void figuresOfAClassAreRatiosOfCounts() {
    assertEquals(new Ratio(2, 4), ClassStatistic.PRECISION.of(TWELVE, BeatClass.V));
    assertEquals(new Ratio(2, 3), ClassStatistic.RECALL.of(TWELVE, BeatClass.V));
    // 2 x 1/2 x 2/3 / (1/2 + 2/3) = 4/7.
    assertEquals(new Ratio(4, 7), ClassStatistic.F1.of(TWELVE, BeatClass.V));
  }

  @Test
  void aClassThatIsNeverGivenHasNoPrecisionButAnF1() {
    assertTrue(ClassStatistic.PRECISION.of(TWELVE, BeatClass.F).fraction().isEmpty());
    assertEquals(new Ratio(0, 1), ClassStatistic.RECALL.of(TWELVE, BeatClass.F));
    assertEquals(new Ratio(0, 1), ClassStatistic.F1.of(TWELVE, BeatClass.F));
    assertTrue(ClassStatistic.F1.of(TWELVE, BeatClass.Q).fraction().isEmpty());
  }

  /** Expected: scikit-learn 1.9.1, precision_recall_fscore_support(zero_division=nan). */
  @Test
  void averagesLeaveOutWhatHasNoValue() {
    List<BeatClass> all = BeatClass.inOrder();
    assertMacro(0.5555555555555555, ClassStatistic.PRECISION, all);
    assertMacro(0.45833333333333326, ClassStatistic.RECALL, all);
    assertMacro(0.4345238095238095, ClassStatistic.F1, all);
    assertWeighted(0.5909090909090909, ClassStatistic.PRECISION);
    assertWeighted(0.5833333333333334, ClassStatistic.RECALL);
    assertWeighted(0.5595238095238095, ClassStatistic.F1);
  }

  @Test
  void macroMayLeaveOutClasses() {
    // (4/6 + 1/2 + 4/7) / 3 without F and Q; F alone has recall 0.
    assertMacro(
        (2 / 3.0 + 1 / 2.0 + 4 / 7.0) / 3,
        ClassStatistic.F1,
        List.of(BeatClass.N, BeatClass.S, BeatClass.V));
    assertMacro(0, ClassStatistic.RECALL, List.of(BeatClass.F));
    assertTrue(
        ClassAverage.macro(ClassStatistic.PRECISION, TWELVE, EnumSet.of(BeatClass.Q)).isEmpty());
  }

  @Test
  void noBeatsHaveNoFigures() {
    ClassConfusion none = ClassConfusion.ofCounts(new long[25]);
    assertTrue(none.accuracy().fraction().isEmpty());
    assertTrue(ClassAverage.weighted(ClassStatistic.F1, none).isEmpty());
  }

  @Test
  void keptCountsComeBack() {
    long[] counts = new long[25];
    counts[2 * 5 + 1] = 9;
    assertEquals(9, ClassConfusion.ofCounts(counts).count(BeatClass.V, BeatClass.S));
    assertThrows(IllegalArgumentException.class, () -> ClassConfusion.ofCounts(new long[24]));
    counts[0] = -1;
    assertThrows(IllegalArgumentException.class, () -> ClassConfusion.ofCounts(counts));
  }

  private static void assertMacro(
      double expected, ClassStatistic statistic, List<BeatClass> classes) {
    assertEquals(expected, ClassAverage.macro(statistic, TWELVE, classes).orElseThrow(), 1e-12);
  }

  private static void assertWeighted(double expected, ClassStatistic statistic) {
    assertEquals(expected, ClassAverage.weighted(statistic, TWELVE).orElseThrow(), 1e-12);
  }
}
