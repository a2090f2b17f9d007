package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rhythms, quality and notes: what is listed of them, and what edits make of them. */
class MarksViewModelTest {

  @TempDir Path folder;

  private final Desk at = new Desk();
  private final MarksViewModel marks = new MarksViewModel(at.desk, Runnable::run, Runnable::run);
  private final MarkEdits edits = marks.edits();

  @BeforeEach
  void open() {
    at.open(folder);
    assertEquals(0, marks.size());
  }

  private MarkRow row(int row) {
    return marks.row(row).orElseThrow();
  }

  private EditKind lastEdit() {
    return at.editor.status().get().orElseThrow().history().done().getLast().kind();
  }

  @Test
  void aRhythmLastsUntilTheNextAndTheLastToTheEnd() {
    edits.set(MarkKind.RHYTHM, 300, 0, "(N");
    edits.set(MarkKind.RHYTHM, 900, 0, "(AFIB");
    edits.set(MarkKind.NOTE, 500, 0, "cough");
    assertEquals(3, marks.size());
    assertEquals(900, row(0).end());
    assertEquals(500, row(1).end());
    assertEquals(2000, row(2).end());
    assertEquals("(AFIB", at.session.marks().get().rhythms().getLast().label());
    marks.filter().set("afib");
    assertEquals(1, marks.size());
    marks.filter().set("\"");
    assertEquals("cough", row(0).mark().annotation().auxText());
  }

  @Test
  void aSecondRhythmAtTheSamePlaceTakesTheFirstOnesPlace() {
    edits.set(MarkKind.RHYTHM, 300, 0, "(N");
    edits.set(MarkKind.RHYTHM, 300, 0, "(VT");
    assertEquals(1, marks.size());
    assertEquals("(VT", row(0).mark().annotation().auxText());
    at.editor.undo();
    assertEquals("(N", row(0).mark().annotation().auxText());
  }

  @Test
  void textAndTimeChangeInOneStep() {
    edits.set(MarkKind.NOTE, 500, 0, "cough");
    edits.change(row(0).mark(), 640, 0, "sneeze");
    assertEquals(2, at.done());
    assertEquals(640, row(0).mark().frame());
    assertEquals(EditKind.NOTE, lastEdit());
    edits.change(row(0).mark(), 640, 0, "sneeze");
    assertEquals(2, at.done(), "nothing has changed");
  }

  @Test
  void movesBySamplesAndToBeats() {
    edits.set(MarkKind.RHYTHM, 350, 0, "(N");
    marks.choose(0);
    assertEquals(350, at.shown);
    edits.moveBy(row(0).mark(), -1);
    assertEquals(349, row(0).mark().frame());
    assertEquals(EditKind.MOVE, lastEdit());
    edits.moveToBeat(row(0).mark(), 1);
    assertEquals(400, row(0).mark().frame());
    edits.moveToBeat(row(0).mark(), -1);
    assertEquals(300, row(0).mark().frame());
    edits.moveBy(row(0).mark(), -900);
    assertEquals(0, row(0).mark().frame());
    assertTrue(marks.chosen(0), "it stays chosen on its way");
  }

  @Test
  void deletingTheNoteOfABeatLeavesTheBeat() {
    Mark beat = at.session.marks().get().beats().get(4).mark();
    at.edits.note(List.of(beat), "wide");
    edits.set(MarkKind.QUALITY, 100, 0x11, "");
    assertEquals(2, marks.size());
    marks.chooseAll();
    marks.delete();
    assertEquals(0, marks.size());
    assertEquals(19, at.session.marks().get().beats().size());
  }

  @Test
  void qualityIsSaidOfEachLead() {
    assertEquals("clean", QualityWords.of(0, List.of("MLII", "V1")));
    assertEquals("V1 noisy", QualityWords.of(0x02, List.of("MLII", "V1")));
    assertEquals("V1 noisy, MLII unreadable", QualityWords.of(0x13, List.of("MLII", "V1")));
    assertEquals("unreadable", QualityWords.of(-1, List.of("MLII", "V1")));
  }

  @Test
  void rhythmsAreFoundByLabelAndByName() {
    RhythmChoices choices = new RhythmChoices();
    assertEquals("(AFIB", choices.matching("afib").getFirst().label());
    assertEquals("(AFL", choices.matching("flutter").getFirst().label());
    assertEquals("(B", choices.matching("(B").getFirst().label());
    assertEquals("(XYZ", choices.matching("XYZ").getFirst().label());
    assertEquals(15, choices.matching("").size());
  }
}
