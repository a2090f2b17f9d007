package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class OneVersusRestTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Expected: scikit-learn 1.9.1, roc_auc_score and average_precision_score. */
  @Test
  void areasCountTiesAsScikitLearnDoes() {
    assertAreas(BeatClass.N, 0.861111111111111, 0.8551587301587302);
    assertAreas(BeatClass.S, 0.925, 0.75);
    assertAreas(BeatClass.V, 0.8703703703703703, 0.6666666666666667);
    assertAreas(BeatClass.F, 0.8636363636363636, 0.3333333333333333);
  }

  /** Three V among twelve beats; V beats have 12, 8 and 4 sixteenths. */
  @Test
  void rocCurveHasAPointForEachThreshold() {
    OneVersusRest ventricular = OneVersusRest.of(SixteenthBeats.TWELVE, BeatClass.V);
    assertEquals(
        List.of(
            new CurvePoint(INFINITY, 0, 0),
            new CurvePoint(0.75, 0, 1 / 3.0),
            new CurvePoint(0.5, 2 / 9.0, 2 / 3.0),
            new CurvePoint(0.25, 3 / 9.0, 1),
            new CurvePoint(0.125, 5 / 9.0, 1),
            new CurvePoint(0.0625, 1, 1)),
        RocCurve.of(ventricular));
  }

  @Test
  void precisionRecallCurveStartsAtPrecisionOne() {
    OneVersusRest ventricular = OneVersusRest.of(SixteenthBeats.TWELVE, BeatClass.V);
    assertEquals(
        List.of(
            new CurvePoint(INFINITY, 0, 1),
            new CurvePoint(0.75, 1 / 3.0, 1),
            new CurvePoint(0.5, 2 / 3.0, 0.5),
            new CurvePoint(0.25, 1, 0.5),
            new CurvePoint(0.125, 1, 0.375),
            new CurvePoint(0.0625, 1, 0.25)),
        PrecisionRecallCurve.of(ventricular));
  }

  @Test
  void aClassWithoutBeatsHasNoCurves() {
    OneVersusRest none = OneVersusRest.of(SixteenthBeats.TWELVE, BeatClass.Q);
    assertEquals(0, none.positives());
    assertEquals(12, none.negatives());
    assertTrue(RocCurve.of(none).isEmpty());
    assertTrue(RocCurve.area(none).isEmpty());
    assertTrue(PrecisionRecallCurve.of(none).isEmpty());
    assertTrue(PrecisionRecallCurve.averagePrecision(none).isEmpty());
  }

  @Test
  void aClassAloneHasAPrecisionButNoRoc() {
    OneVersusRest all =
        OneVersusRest.of(SixteenthBeats.of("made", "V 8 0 8 0 0", "V 0 0 16 0 0"), BeatClass.V);
    assertTrue(RocCurve.area(all).isEmpty());
    assertEquals(1, PrecisionRecallCurve.averagePrecision(all).orElseThrow());
  }

  @Test
  void equalProbabilitiesAreChance() {
    OneVersusRest equal =
        OneVersusRest.of(
            SixteenthBeats.of("made", "V 8 0 8 0 0", "N 8 0 8 0 0", "N 8 0 8 0 0"), BeatClass.V);
    assertEquals(0.5, RocCurve.area(equal).orElseThrow());
    assertEquals(1 / 3.0, PrecisionRecallCurve.averagePrecision(equal).orElseThrow(), 1e-15);
  }

  @Property
  void areaIsTheShareOfPairsInOrder(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 16) Integer> positives,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 16) Integer> negatives) {
    List<String> lines = new ArrayList<>();
    positives.forEach(each -> lines.add("V 0 0 " + each + " 0 0"));
    negatives.forEach(each -> lines.add("N 0 0 " + each + " 0 0"));
    double inOrder = 0;
    for (int positive : positives) {
      for (int negative : negatives) {
        inOrder += (Integer.signum(positive - negative) + 1) / 2.0;
      }
    }
    OneVersusRest counts =
        OneVersusRest.of(SixteenthBeats.of("made", lines.toArray(String[]::new)), BeatClass.V);
    assertEquals(
        inOrder / positives.size() / negatives.size(), RocCurve.area(counts).orElseThrow(), 1e-12);
  }

  private static void assertAreas(BeatClass beatClass, double roc, double averagePrecision) {
    OneVersusRest counts = OneVersusRest.of(SixteenthBeats.TWELVE, beatClass);
    assertEquals(roc, RocCurve.area(counts).orElseThrow(), 1e-12);
    assertEquals(
        averagePrecision, PrecisionRecallCurve.averagePrecision(counts).orElseThrow(), 1e-12);
  }
}
