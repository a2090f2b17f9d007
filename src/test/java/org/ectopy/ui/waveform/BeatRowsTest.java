package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ectopy.record.BeatClass;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.ModelNote;
import org.junit.jupiter.api.Test;

class BeatRowsTest {

  private static final Optional<ModelNote> EXPECTED = note(ModelNote.State.EXPECTED);

  private static Optional<ModelNote> note(ModelNote.State state) {
    return Optional.of(new ModelNote("m", state, ""));
  }

  private static Marks beat(Optional<BeatClass> judged) {
    BeatMark mark = new BeatMark(5, SymbolTable.STANDARD.symbol(1), judged);
    return new Marks(List.of(mark), List.of(), List.of());
  }

  private static final Marks ANNOTATED = beat(Optional.of(BeatClass.N));
  private static final Marks DETECTED = beat(Optional.empty());

  @Test
  void withoutBeatsThereIsNoRow() {
    assertEquals(0, BeatRows.of(Marks.NONE, EXPECTED, false).height());
  }

  @Test
  void theTracesStayWherePredictionsArrive() {
    for (Marks marks : List.of(ANNOTATED, DETECTED)) {
      double before = BeatRows.of(marks, EXPECTED, false).height();
      double after = BeatRows.of(marks, note(ModelNote.State.READY), true).height();
      assertEquals(before, after);
    }
  }

  @Test
  void annotationsHaveTheirRowBesideTheModels() {
    assertTrue(BeatRows.of(ANNOTATED, EXPECTED, false).both());
    assertFalse(BeatRows.of(DETECTED, EXPECTED, false).both());
  }

  @Test
  void aModelThatSaysNothingHasNoRow() {
    assertFalse(BeatRows.of(ANNOTATED, note(ModelNote.State.SILENT), false).model());
    assertFalse(BeatRows.of(ANNOTATED, Optional.empty(), false).model());
  }

  @Test
  void detectedBeatsAreShownUntilTheyAreJudged() {
    assertTrue(BeatRows.of(DETECTED, EXPECTED, false).annotated());
    assertFalse(BeatRows.of(DETECTED, EXPECTED, true).annotated());
  }

  @Test
  void rowsAndStripLieBelowOneAnother() {
    BeatRows rows = BeatRows.of(ANNOTATED, EXPECTED, true);
    assertTrue(rows.modelTop() >= rows.cellHeight());
    assertTrue(rows.stripTop() >= rows.modelTop() + rows.cellHeight());
    assertTrue(rows.height() > rows.stripTop());
  }

  @Test
  void anotherSetStandsAboveWithAStripOfItsOwn() {
    BeatRows alone = BeatRows.of(ANNOTATED, EXPECTED, true);
    BeatRows rows = alone.below(true);
    assertTrue(rows.otherStripTop() >= rows.otherCellHeight());
    assertTrue(rows.annotatedTop() > rows.otherStripTop());
    assertEquals(alone.modelTop() + rows.annotatedTop(), rows.modelTop());
    assertEquals(alone.height() + rows.annotatedTop(), rows.height());
    assertEquals(
        rows.annotatedTop(), BeatRows.of(Marks.NONE, EXPECTED, false).below(true).height());
  }
}
