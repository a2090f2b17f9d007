package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The formulas of EC57, on a handful of beats. */
class StatisticTest {

  /** Fs, Fv, Fq and Fx, which the perturbed records do not have, and one each of Vv and Ss. */
  private static final BeatComparison FUSION =
      Marks.compare(
          "1000F 2000F 3000F 5000F 6000V 7000S",
          "1000S 2000V 3000Q 4500~48 5500~0 6000V 7000S 8000V");

  @Test
  void fusionBeatsFillTheirCells() {
    assertEquals("Fq=1 Fs=1 Fv=1 Fx=1 Ov=1 Ss=1 Vv=1", Marks.cells(FUSION));
  }

  @Test
  void fusionBeatsCalledVAreNotHeldAgainstIt() {
    assertEquals(new Ratio(1, 2), Statistic.VEB_POSITIVE_PREDICTIVITY.of(FUSION.matrix()));
    // 1 false (Ov) of that and Fs, Fq, Ss.
    assertEquals(new Ratio(1, 4), Statistic.VEB_FALSE_POSITIVE_RATE.of(FUSION.matrix()));
  }

  @Test
  void fusionBeatsCalledSAreHeldAgainstItByBxbAlone() {
    assertEquals(new Ratio(1, 2), Statistic.SVEB_POSITIVE_PREDICTIVITY.of(FUSION.matrix()));
    assertEquals(
        new Ratio(1, 1), Statistic.SVEB_POSITIVE_PREDICTIVITY_OF_SUMSTATS.of(FUSION.matrix()));
  }

  @Test
  void missedBeatsCountOnceInOAndX() {
    assertEquals(new Ratio(5, 6), Statistic.QRS_SENSITIVITY.of(FUSION.matrix()));
    assertEquals(new Ratio(5, 6), Statistic.QRS_POSITIVE_PREDICTIVITY.of(FUSION.matrix()));
  }

  @Test
  void unclassifiedBeatsCalledVOrSAreNotHeldAgainstIt() {
    ConfusionMatrix matrix =
        Marks.compare("1000Q 2000/ 3000V 4000S", "1000V 2000S 3000V 4000S").matrix();
    assertEquals(new Ratio(1, 1), Statistic.VEB_POSITIVE_PREDICTIVITY.of(matrix));
    assertEquals(new Ratio(1, 1), Statistic.SVEB_POSITIVE_PREDICTIVITY.of(matrix));
    assertEquals(new Ratio(0, 2), Statistic.VEB_FALSE_POSITIVE_RATE.of(matrix));
  }

  @Test
  void extraBeatsInShutdownCountAsExtra() {
    ConfusionMatrix matrix =
        Marks.compare("1000V 2000S 2500~48 4500~0", "1000V 2000S 3000V 4000S").matrix();
    assertEquals(new Ratio(2, 4), Statistic.QRS_POSITIVE_PREDICTIVITY.of(matrix));
    assertEquals(new Ratio(1, 2), Statistic.VEB_POSITIVE_PREDICTIVITY.of(matrix));
    assertEquals(new Ratio(1, 2), Statistic.SVEB_POSITIVE_PREDICTIVITY.of(matrix));
    assertEquals(new Ratio(1, 3), Statistic.VEB_FALSE_POSITIVE_RATE.of(matrix));
  }

  @Test
  void aRatioOfNothingIsLeftOutOfAverages() {
    ComparisonTotals totals =
        new ComparisonTotals(
            List.of(
                record("1000V 2000V 3000V 4000V", "1000V"),
                record("1000N", "1000N"),
                record("1000V", "1000V")));
    assertEquals(new Ratio(2, 5), Statistic.VEB_SENSITIVITY.of(totals.gross()));
    assertEquals(OptionalDouble.of(62.5), totals.average(Statistic.VEB_SENSITIVITY));
    assertTrue(totals.average(Statistic.SVEB_SENSITIVITY).isEmpty());
    assertTrue(
        LineFormat.WITH_SVEB.line(record("1000N", "1000N")).contains("100.00      -      -"));
  }

  @Test
  void linesKeepFusionApart() {
    RecordComparison record =
        new RecordComparison(
            "f",
            FUSION,
            RunComparison.empty(RunKind.VENTRICULAR),
            RunComparison.empty(RunKind.SUPRAVENTRICULAR));
    // Nn' Sn' Vn' Fn' On' Ns Ss Vs Fs' Os' Nv Sv Vv Fv' Ov' No' So' Vo' Fo'
    String counts = LineFormat.WITH_SVEB.line(record).substring(4).strip().replaceAll(" +", " ");
    assertTrue(counts.startsWith("0 0 0 1 0 0 1 0 1 0 0 0 1 1 1 0 0 0 1 "), counts);
    assertEquals(
        "   f    0    0    0    1    0    16.67      -   0.00   0.00  25.00    1 seconds 0 1 1 4"
            + " 0\n",
        new ShutdownLines(LineFormat.WITH_SVEB).line(record));
  }

  private static RecordComparison record(String reference, String test) {
    return RecordComparison.of("r", Marks.of(reference), Marks.of(test), Marks.PROTOCOL);
  }
}
