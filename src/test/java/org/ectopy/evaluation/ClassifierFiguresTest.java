package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class ClassifierFiguresTest {

  private static final List<BeatClass> WITHOUT_Q =
      List.of(BeatClass.N, BeatClass.S, BeatClass.V, BeatClass.F);
  private static final Map<String, OptionalDouble> TWELVE =
      ClassifierFigures.of(SixteenthBeats.TWELVE, WITHOUT_Q);

  /** Expected: scikit-learn 1.9.1 on the same twelve beats. */
  @Test
  void figuresAreFoundByName() {
    assertFigure(7 / 12.0, "accuracy");
    assertFigure(0.4345238095238095, "macro_f1");
    assertFigure(0.5595238095238095, "weighted_f1");
    assertFigure(0.6666666666666666, "recall_v");
    assertFigure(0.925, "roc_area_s");
    assertFigure(0.75, "average_precision_s");
    assertFigure(
        (0.861111111111111 + 0.925 + 0.8703703703703703 + 0.8636363636363636) / 4,
        "macro_roc_area");
    assertFigure(1.6666666666666667, "coverage_error");
    assertEquals(OptionalDouble.empty(), TWELVE.get("precision_f"));
    assertEquals(OptionalDouble.empty(), TWELVE.get("roc_area_q"));
  }

  /**
   * By confidence: seven times 8 sixteenths, of which two are right; then 10, three times 12, and
   * 14, all right. Equal ones share a bin.
   */
  @Test
  void calibrationIsThatOfTheTopLabel() {
    double gaps = 7 * (8 / 16.0 - 2 / 7.0) + 6 / 16.0 + 3 * 4 / 16.0 + 2 / 16.0;
    assertFigure(gaps / 12, "calibration_error");
  }

  @Test
  void decisionsNeedNoSorting() {
    Map<String, OptionalDouble> quick =
        ClassifierFigures.ofDecisions(SixteenthBeats.TWELVE, WITHOUT_Q);
    quick.forEach((name, value) -> assertEquals(TWELVE.get(name), value, name));
    assertTrue(quick.containsKey("recall_s"));
    assertTrue(quick.containsKey("ranking_loss"));
  }

  private static void assertFigure(double expected, String name) {
    assertEquals(
        expected, TWELVE.getOrDefault(name, OptionalDouble.empty()).orElseThrow(), 1e-12, name);
  }
}
