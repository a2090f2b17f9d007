package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

class ShownBeatsTest {

  /** A normal beat, a nodal escape beat and a beat that was only detected. */
  private static final Marks MARKS =
      new Marks(
          List.of(
              new BeatMark(10, symbol("N"), BeatClass.N),
              new BeatMark(20, symbol("j"), BeatClass.S),
              new BeatMark(30, symbol("Q"), Optional.empty())),
          List.of(),
          List.of());

  private static AnnotationSymbol symbol(String mnemonic) {
    return SymbolTable.STANDARD.withMnemonic(mnemonic).orElseThrow();
  }

  private static Predictions predictions() {
    float[] rows = {
      0.2f, 0.1f, 0.6f, 0.1f, 0, //
      0.7f, 0.3f, 0, 0, 0, //
      0, 0, 0, 0.9f, 0.1f
    };
    return new Predictions("m", MARKS, LabelMap.MACHINE_LEARNING, new BeatProbabilities(rows));
  }

  private static ShownBeats shown(Coloring coloring) {
    return new ShownBeats(MARKS, Optional.of(predictions()), coloring);
  }

  @Test
  void theMostProbableClassIsPredicted() {
    assertEquals(BeatClass.V, predictions().of(0));
    assertEquals(BeatClass.F, predictions().of(2));
    assertEquals(0.3f, predictions().probability(1, BeatClass.S));
  }

  @Test
  void classesAreComparedUnderTheModelsOwnLabelMap() {
    assertTrue(predictions().disagrees(0));
    assertFalse(predictions().disagrees(1), "j is N in machine learning");
  }

  @Test
  void nobodyDisagreesOnABeatThatNobodyJudged() {
    assertFalse(predictions().disagrees(2));
    assertEquals(1, predictions().disagreements());
  }

  @Test
  void coloursAreTheModelsOrTheAnnotators() {
    assertEquals(BeatClass.V, shown(Coloring.MODEL).drawnAs(0));
    assertEquals(BeatClass.N, shown(Coloring.ANNOTATOR).drawnAs(0));
    assertEquals(BeatClass.S, ShownBeats.unpredicted(MARKS).drawnAs(1));
  }

  @Test
  void sharesFollowTheColours() {
    Viewport one = new Viewport(0, 40, 40, 1, 40);
    BeatShares model = shown(Coloring.MODEL).shares(1, one);
    assertEquals(3, model.beats(0));
    assertEquals(1.0 / 3, model.share(0, BeatClass.F), 1e-12);
    assertEquals(0, shown(Coloring.ANNOTATOR).shares(1, one).share(0, BeatClass.F));
  }

  @Test
  void predictionsForOtherBeatsAreRefused() {
    BeatProbabilities none = new BeatProbabilities(new float[0]);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Predictions("m", MARKS, LabelMap.MACHINE_LEARNING, none));
  }
}
