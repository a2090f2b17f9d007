package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.ui.session.BeatSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen and done in the table of beats. */
class BeatTableViewModelTest {

  @TempDir Path folder;

  private final Desk at = new Desk();
  private final BeatTableViewModel table =
      new BeatTableViewModel(at.desk, Runnable::run, Runnable::run);

  @BeforeEach
  void open() {
    at.open(folder);
    assertEquals(19, table.size());
  }

  private AnnotationSymbol symbol(String letter) {
    return at.edits.symbol(letter).orElseThrow();
  }

  private int[] chosen() {
    return at.edits.chosen().toArray();
  }

  @Test
  void aRowThatIsChosenIsTheChosenBeatAndIsShown() {
    table.filter().set("V");
    assertEquals(6, table.size());
    table.choose(1);
    assertEquals(5, at.session.selectedBeat().get());
    assertEquals(600, at.shown);
    assertTrue(table.chosen(1));
    assertFalse(table.chosen(0));
  }

  @Test
  void whatTheTracesChooseIsChosenHere() {
    table.filter().set("V");
    at.session.selectedBeat().set(8);
    assertEquals(2, table.lead());
    at.session.selection().set(BeatSelection.of(IntStream.range(4, 9)));
    assertTrue(table.chosen(1) && table.chosen(2));
    assertFalse(table.chosen(0));
    at.session.selectedBeat().set(0);
    assertEquals(Rows.NONE, table.lead());
  }

  @Test
  void aRangeIsTheRowsBetweenAndNotTheBeatsBetween() {
    table.filter().set("V");
    table.choose(0);
    table.chooseTo(2);
    assertArrayEquals(new int[] {2, 5, 8}, chosen());
    table.chooseTo(1);
    assertArrayEquals(new int[] {2, 5}, chosen());
  }

  @Test
  void rowsAreAddedAndTakenOut() {
    table.choose(0);
    table.toggle(4);
    table.toggle(6);
    assertArrayEquals(new int[] {0, 4, 6}, chosen());
    table.toggle(4);
    assertArrayEquals(new int[] {0, 6}, chosen());
  }

  @Test
  void allListedBeatsBecomeOneSymbolInOneStep() {
    table.filter().set("V");
    assertEquals("6 of 19 beats", table.count());
    table.makeAll(symbol("F"));
    assertEquals(1, at.done());
    assertEquals("F", at.letter(2));
    assertEquals("N", at.letter(3));
    assertEquals(0, table.size(), "none of them is V any more");
    at.editor.undo();
    assertEquals(6, table.size());
  }

  @Test
  void filterOrderAndChoiceOutliveAnEdit() {
    table.filter().set("N");
    table.sort().set(new BeatSort(BeatColumn.TIME, true));
    table.choose(3);
    int beat = at.session.selectedBeat().get();
    at.edits.delete(IntStream.of(0));
    assertEquals(12, table.size());
    assertEquals(beat - 1, at.session.selectedBeat().get());
    assertEquals(3, table.lead());
    assertEquals(17, table.rows().get().beat(0));
  }

  @Test
  void intervalsFollowAnEdit() {
    at.edits.delete(IntStream.of(3));
    BeatColumns columns = table.rows().get().columns();
    assertEquals(BeatColumns.UNKNOWN, columns.key(BeatColumn.RR, 0));
    assertEquals(1000, columns.key(BeatColumn.RR, 2));
    assertEquals(2000, columns.key(BeatColumn.RR, 3));
  }

  @Test
  void saysWhyThereIsNothing() {
    table.filter().set("F");
    assertEquals("No beat matches \u201cF\u201d.", table.emptiness());
    Desk nothing = new Desk();
    BeatTableViewModel empty = new BeatTableViewModel(nothing.desk, Runnable::run, Runnable::run);
    assertEquals("The beats of the record that you open are listed here.", empty.emptiness());
    empty.chooseAll();
    assertEquals(0, nothing.edits.chosen().count());
  }
}
