package org.ectopy.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.evaluation.CoverageError;
import org.ectopy.evaluation.LabelRankingAveragePrecision;
import org.ectopy.evaluation.RankHistogram;
import org.ectopy.evaluation.RankingLoss;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.ui.control.MatrixPlace;
import org.ectopy.ui.control.MatrixShare;
import org.ectopy.ui.control.MatrixTable;
import org.ectopy.ui.gallery.GalleryBeat;
import org.junit.jupiter.api.Test;

/** Which beats are scored, counted by hand. */
class EvaluationBeatsTest {

  private static final JudgedRecord MIXED =
      Judged.record("mixed")
          .beat(1, "N", 0.9f, 0.1f, 0, 0, 0)
          .beat(2, "j", 0.6f, 0.4f, 0, 0, 0)
          .beat(3, "V", 0.2f, 0, 0.8f, 0, 0)
          .beat(4, "N", 0.3f, 0.7f, 0, 0, 0)
          .unlabelled(5, 1, 0, 0, 0, 0)
          .beat(301, "N", 0.45f, 0.55f, 0, 0, 0)
          .judged();

  private static EvaluationBeats all(LabelMap map) {
    return EvaluationBeats.of(List.of(MIXED), map, false);
  }

  private static BeatGroup.Cell cell(BeatClass truth, BeatClass predicted) {
    return new BeatGroup.Cell(Optional.of(truth), Optional.of(predicted));
  }

  @Test
  void theLabelMapSaysWhereEscapeBeatsGo() {
    Evaluation ml = Evaluation.of(all(LabelMap.MACHINE_LEARNING));
    assertEquals(2, ml.confusion().count(BeatClass.N, BeatClass.N));
    assertEquals(2, ml.confusion().count(BeatClass.N, BeatClass.S));
    assertEquals(0, ml.confusion().support(BeatClass.S));
    Evaluation ec57 = Evaluation.of(all(LabelMap.EC57));
    assertEquals(1, ec57.confusion().count(BeatClass.N, BeatClass.N));
    assertEquals(1, ec57.confusion().count(BeatClass.S, BeatClass.N));
    assertEquals(1, ec57.confusion().count(BeatClass.V, BeatClass.V));
  }

  @Test
  void whatNobodyLabelledIsLeftOutAndTold() {
    EvaluationBeats beats = all(LabelMap.EC57);
    assertEquals(5, beats.count());
    assertEquals(1, beats.leftOut());
  }

  @Test
  void theLearningPeriodIsLeftOutWhereAsked() {
    EvaluationBeats late = EvaluationBeats.of(List.of(MIXED), LabelMap.EC57, true);
    assertEquals(1, late.count());
    assertEquals(301, late.gallery(0).seconds());
    assertEquals(1, late.leftOut());
  }

  @Test
  void theLeastSureBeatsOfACellComeFirst() {
    EvaluationBeats beats = all(LabelMap.MACHINE_LEARNING);
    assertArrayEquals(new int[] {4, 3}, beats.of(cell(BeatClass.N, BeatClass.S)));
    assertArrayEquals(
        new int[] {1, 0}, beats.of(new BeatGroup.Cell(Optional.empty(), Optional.of(BeatClass.N))));
    assertArrayEquals(
        new int[] {4, 1, 3, 2, 0},
        beats.of(new BeatGroup.Cell(Optional.empty(), Optional.empty())));
  }

  @Test
  void aBeatKnowsWhereItIsAndWhatWasSaid() {
    JudgedRecord other = Judged.record("other").beat(7, "A", 0, 0.75f, 0.25f, 0, 0).judged();
    EvaluationBeats beats = EvaluationBeats.of(List.of(MIXED, other), LabelMap.EC57, false);
    assertTrue(beats.several());
    GalleryBeat beat = beats.gallery(5);
    assertEquals("other", beat.record().name());
    assertEquals(700, beat.frame());
    assertEquals("A", beat.letter());
    assertEquals(Optional.of(BeatClass.S), beat.said());
    assertEquals(Optional.of(new GalleryBeat.ModelWord(BeatClass.S, 0.75)), beat.model());
  }

  @Test
  void beatsOnTheSidesOfAThreshold() {
    EvaluationBeats beats = all(LabelMap.EC57);
    BeatGroup.Side missed = new BeatGroup.Side(BeatClass.S, 0.41, true, false);
    assertArrayEquals(new int[] {1}, beats.of(missed));
    BeatGroup.Side found = new BeatGroup.Side(BeatClass.S, 0.4f, true, true);
    assertArrayEquals(new int[] {1}, beats.of(found), "at the threshold a beat passes");
    BeatGroup.Side wrong = new BeatGroup.Side(BeatClass.S, 0.5, false, true);
    assertArrayEquals(new int[] {4, 3}, beats.of(wrong));
  }

  /** The worked examples of ranking with one true class: ranks 1, 2, 5 and 3. */
  @Test
  void ranksAreThoseOfTheWorkedExamples() {
    JudgedRecord worked =
        Judged.record("worked")
            .beat(1, "N", 0.9f, 0.1f, 0, 0, 0)
            .beat(2, "S", 0.9f, 0.1f, 0, 0, 0)
            .beat(3, "N", 0.2f, 0.2f, 0.2f, 0.2f, 0.2f)
            .beat(4, "V", 0.4f, 0.3f, 0.3f, 0, 0)
            .judged();
    EvaluationBeats beats = EvaluationBeats.of(List.of(worked), LabelMap.EC57, false);
    ClassRanks ranks = ClassRanks.of(beats.scored());
    assertEquals(List.of(1L, 0L, 0L, 0L, 1L), ranks.byClass().get(0).counts());
    assertEquals(1, ranks.count(BeatClass.S, 2));
    assertEquals(1, ranks.count(BeatClass.V, 3));
    RankHistogram all = ranks.all();
    assertEquals(List.of(1L, 1L, 1L, 0L, 1L), all.counts());
    assertEquals(
        (1 + 0.5 + 0.2 + 1 / 3.0) / 4, LabelRankingAveragePrecision.of(all).orElseThrow(), 1e-12);
    assertEquals((0 + 0.25 + 1 + 0.5) / 4, RankingLoss.of(all).orElseThrow(), 1e-12);
    assertEquals((1 + 2 + 5 + 3) / 4.0, CoverageError.of(all).orElseThrow(), 1e-12);
    assertArrayEquals(new int[] {2}, beats.of(new BeatGroup.Rank(BeatClass.N, 5)));
    assertFalse(new BeatGroup.Rank(BeatClass.N, 1).holds(beats.scored(), 2));
  }

  @Test
  void countsAtAThresholdAreThoseOfTheBeatsThatPass() {
    ClassCurves curves = ClassCurves.of(all(LabelMap.EC57).scored(), BeatClass.S);
    assertEquals(1, curves.counts().positives());
    assertEquals(4, curves.counts().negatives());
    assertEquals(0, curves.at(0.71).falsePositives());
    assertEquals(1, curves.at(0.7f).falsePositives());
    assertEquals(2, curves.at(0.5).falsePositives());
    assertEquals(0, curves.at(0.5).truePositives());
    assertEquals(1, curves.at(0.4f).truePositives());
    assertEquals(4, curves.at(0).falsePositives());
    assertEquals(0, curves.at(1.1).falsePositives());
  }

  @Test
  void sharesAreOfTheRowOrOfTheColumn() {
    MatrixTable table =
        EvaluationMatrix.table(Evaluation.of(all(LabelMap.MACHINE_LEARNING)).confusion());
    OptionalInt n = OptionalInt.of(BeatClass.N.index());
    OptionalInt s = OptionalInt.of(BeatClass.S.index());
    assertEquals("2", MatrixShare.COUNTS.words(table, n, s));
    assertEquals("50.0", MatrixShare.ROWS.words(table, n, s));
    assertEquals("100.0", MatrixShare.COLUMNS.words(table, n, s));
    assertEquals("\u00b7", MatrixShare.ROWS.words(table, s, s));
    assertEquals("4", MatrixShare.COUNTS.words(table, n, OptionalInt.empty()));
    assertEquals("5", MatrixShare.COUNTS.words(table, OptionalInt.empty(), OptionalInt.empty()));
  }

  @Test
  void aPlaceOfTheMatrixStandsForItsBeats() {
    BeatGroup.Cell column = new BeatGroup.Cell(Optional.empty(), Optional.of(BeatClass.V));
    assertEquals(new MatrixPlace(5, 2, 5), EvaluationMatrix.place(column));
    assertEquals(column, EvaluationMatrix.group(new MatrixPlace(5, 2, 5)));
    assertEquals(
        new BeatGroup.Cell(Optional.of(BeatClass.S), Optional.empty()),
        EvaluationMatrix.group(new MatrixPlace(1, 5, 5)));
    assertEquals(
        new BeatGroup.Cell(Optional.empty(), Optional.empty()),
        EvaluationMatrix.group(new MatrixPlace(5, 5, 5)));
  }
}
