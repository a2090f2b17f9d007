package org.ectopy.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.teaching.CriterionMark.Shape;
import org.junit.jupiter.api.Test;

/** Where criteria are marked, against times that were set by hand. */
class CriteriaMarkerTest {

  /** A sinus rhythm of 800 ms with an early ventricular beat at 10.5 s and its full pause. */
  private static LabelledRecord pvc() {
    return new LabelledRecord()
        .every(800, 2000, 10_000, "N")
        .at(10_500, "V")
        .every(800, 11_600, 20_000, "N");
  }

  private static CriterionMark only(List<CriterionMark> marks, Shape shape) {
    List<CriterionMark> found = marks.stream().filter(mark -> mark.shape() == shape).toList();
    assertEquals(1, found.size(), marks.toString());
    return found.getFirst();
  }

  @Test
  void anEarlyBeatHasItsIntervalAndTheMomentItWasDue() throws Exception {
    List<CriterionMark> marks = pvc().marks(10_500, Criterion.EARLY);
    CriterionMark interval = only(marks, Shape.BRACKET);
    assertEquals(10_000, interval.from());
    assertEquals(10_500, interval.until());
    assertEquals(List.of(0.5, 0.8), interval.values());
    assertEquals(10_800, only(marks, Shape.LINE).from());
  }

  @Test
  void aBeatOnTimeIsNotEarly() throws Exception {
    assertEquals(List.of(), pvc().marks(8400, Criterion.EARLY));
    assertEquals(List.of(), pvc().marks(8400, Criterion.LATE));
    assertEquals(
        List.of(0.8, 0.8), only(pvc().marks(8400, Criterion.ON_TIME), Shape.BRACKET).values());
  }

  @Test
  void aPauseIsCompensatoryOrNot() throws Exception {
    List<CriterionMark> full = pvc().marks(10_500, Criterion.COMPENSATORY, Criterion.RESET);
    CriterionMark around = only(full, Shape.BRACKET);
    assertEquals(Criterion.COMPENSATORY, around.criterion());
    assertEquals(10_000, around.from());
    assertEquals(11_600, around.until());
    assertEquals(List.of(1.6, 0.8), around.values());
    LabelledRecord reset =
        new LabelledRecord()
            .every(800, 2000, 10_000, "N")
            .at(10_500, "A")
            .every(800, 11_300, 20_000, "N");
    List<CriterionMark> early = reset.marks(10_500, Criterion.COMPENSATORY, Criterion.RESET);
    assertEquals(Criterion.RESET, only(early, Shape.BRACKET).criterion());
    assertEquals(List.of(1.3, 0.8), only(early, Shape.BRACKET).values());
  }

  @Test
  void widthsAreMeasuredToTwentyMilliseconds() throws Exception {
    double wide = only(pvc().marks(10_500, Criterion.WIDE), Shape.SHADE).values().getFirst();
    assertEquals(160, wide, 20);
    double narrow = only(pvc().marks(8400, Criterion.NARROW), Shape.SHADE).values().getFirst();
    assertEquals(80, narrow, 20);
    assertEquals(List.of(), pvc().marks(10_500, Criterion.NARROW));
    assertEquals(List.of(), pvc().marks(8400, Criterion.WIDE));
  }

  @Test
  void whereThePWaveIsMissingLiesBeforeTheComplex() throws Exception {
    CriterionMark missing = only(pvc().marks(10_500, Criterion.NO_P), Shape.SHADE);
    assertTrue(missing.until() < 10_500 - 80 + 20, missing.toString());
    assertTrue(missing.from() > 10_500 - 400, missing.toString());
  }

  @Test
  void whereARhythmHasNoPWavesNoneIsMarked() throws Exception {
    assertEquals(1, pvc().marks(8400, Criterion.P_BEFORE).size());
    assertEquals(
        List.of(), pvc().rhythm(1000, "(AFIB").marks(8400, Criterion.P_BEFORE, Criterion.EARLY_P));
    assertEquals(1, pvc().rhythm(1000, "(N").marks(8400, Criterion.P_BEFORE).size());
  }

  @Test
  void anEscapeBeatIsLate() throws Exception {
    LabelledRecord escape =
        new LabelledRecord()
            .every(1000, 2000, 10_000, "N")
            .at(11_700, "j")
            .every(1000, 12_900, 20_000, "N");
    List<CriterionMark> marks = escape.marks(11_700, Criterion.LATE);
    assertEquals(List.of(1.7, 1.0), only(marks, Shape.BRACKET).values());
    assertEquals(11_000, only(marks, Shape.LINE).from());
  }

  @Test
  void aPauseIsTheIntervalThatEndsAtTheBeatOrHoldsTheMark() throws Exception {
    LabelledRecord blocked =
        new LabelledRecord()
            .every(800, 2000, 10_000, "N")
            .at(10_600, "x")
            .every(800, 11_600, 20_000, "N");
    CriterionMark pause = only(blocked.marks(10_600, Criterion.PAUSE), Shape.BRACKET);
    assertEquals(10_000, pause.from());
    assertEquals(11_600, pause.until());
    assertEquals(pause, only(blocked.marks(11_600, Criterion.PAUSE), Shape.BRACKET));
    CriterionMark wave = only(blocked.marks(10_600, Criterion.BLOCKED_P), Shape.SHADE);
    assertEquals(10_600, (wave.from() + wave.until()) / 2);
  }

  @Test
  void groupsEndWithTheirEctopicBeat() throws Exception {
    LabelledRecord trigeminy = new LabelledRecord();
    for (long start = 1000; start < 50_000; start += 2400) {
      trigeminy.at(start, "N").at(start + 800, "N").at(start + 1300, "V");
    }
    List<CriterionMark> groups = trigeminy.marks(25_000, Criterion.GROUPS);
    assertTrue(groups.size() >= 3, groups.toString());
    for (CriterionMark group : groups) {
      assertEquals("N N V", group.word());
      assertEquals(1300, group.until() - group.from());
    }
  }

  @Test
  void aRunIsCountedAndItsRateTaken() throws Exception {
    LabelledRecord run =
        new LabelledRecord()
            .every(800, 2000, 10_000, "N")
            .every(400, 10_500, 11_700, "V")
            .every(800, 12_800, 20_000, "N");
    CriterionMark mark = only(run.marks(10_500, Criterion.RUN), Shape.BRACKET);
    assertEquals(List.of(4.0, 150.0), mark.values());
    assertEquals(10_500, mark.from());
    assertEquals(11_700, mark.until());
  }

  @Test
  void theRateKeepsToItsRhythm() throws Exception {
    LabelledRecord two =
        new LabelledRecord()
            .rhythm(1500, "(N")
            .every(1000, 2000, 10_000, "N")
            .rhythm(10_200, "(SVTA")
            .every(400, 10_500, 20_000, "A");
    assertEquals(List.of(60.0), only(two.marks(9500, Criterion.RATE), Shape.BRACKET).values());
    assertEquals(List.of(150.0), only(two.marks(11_000, Criterion.RATE), Shape.BRACKET).values());
  }

  @Test
  void theAtriaGoOnWhilePrGrows() throws Exception {
    LabelledRecord wenckebach = new LabelledRecord();
    for (long start = 1000; start < 50_000; start += 3200) {
      wenckebach.at(start, "x").at(start + 800 + 160, "N").at(start + 1600 + 240, "N");
      wenckebach.at(start + 2400 + 280, "N");
    }
    List<Double> intervals =
        wenckebach.marks(20_200 + 1600, Criterion.PR_INTERVALS).stream()
            .map(mark -> mark.values().getFirst())
            .toList();
    assertTrue(intervals.size() >= 3, intervals.toString());
    assertEquals(List.of(0.16, 0.24, 0.28), intervals.subList(0, 3));
  }

  @Test
  void twoShapesAreToldApart() throws Exception {
    LabelledRecord record = pvc().at(13_500, "E");
    List<Double> shapes =
        record.marks(11_000, Criterion.TWO_SHAPES).stream()
            .map(mark -> mark.values().getFirst())
            .toList();
    assertEquals(List.of(1.0, 2.0), shapes);
  }

  @Test
  void nothingIsMarkedWhereThereAreNoBeats() throws Exception {
    assertEquals(
        List.of(),
        new LabelledRecord()
            .marks(5000, Criterion.values()).stream()
                .filter(mark -> mark.criterion() != Criterion.UNCLEAR)
                .toList());
  }
}
