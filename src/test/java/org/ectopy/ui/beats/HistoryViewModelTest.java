package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.AnnotationSymbol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the history says, and what it takes back. */
class HistoryViewModelTest {

  @TempDir Path folder;

  private final Desk at = new Desk();
  private final HistoryViewModel history =
      new HistoryViewModel(at.desk, Runnable::run, Runnable::run);

  @BeforeEach
  void open() {
    at.open(folder);
  }

  private AnnotationSymbol symbol(String letter) {
    return at.edits.symbol(letter).orElseThrow();
  }

  private List<String> words() {
    return history.rows().get().stream().map(HistoryRow::words).toList();
  }

  @Test
  void beforeTheFirstEditThereIsNothing() {
    assertEquals(0, history.size());
    assertTrue(history.emptiness().startsWith("Nothing was edited yet."));
  }

  @Test
  void saysEachEditInWordsTheNewestFirst() {
    at.edits.relabel(IntStream.of(3), symbol("S"));
    at.edits.relabel(IntStream.range(3, 9), symbol("V"));
    at.edits.move(0, 97);
    at.edits.delete(IntStream.of(2));
    at.edits.confirm(IntStream.of(0));
    at.edits.insert(250, symbol("F"));
    assertEquals(
        List.of(
            "beat at 00:02.5 set as F",
            "beat at 00:01.0 N confirmed",
            "beat at 00:03.0 V deleted",
            "beat at 00:01.0 moved by \u22123 samples",
            "6 beats S, N \u2192 V",
            "beat at 00:04.0 N \u2192 S"),
        words());
    assertEquals(7, history.size(), "and the document as it was opened");
    assertEquals("Ada", history.rows().get().getFirst().edit().by().name());
  }

  @Test
  void aClickUndoesAndRedoesUpToThere() {
    at.edits.relabel(IntStream.of(0), symbol("V"));
    at.edits.relabel(IntStream.of(1), symbol("V"));
    at.edits.relabel(IntStream.of(3), symbol("V"));
    history.clicked(2, 1);
    assertEquals(1, at.done());
    assertEquals("N", at.letter(1));
    assertTrue(history.faint(0) && history.faint(1));
    assertFalse(history.faint(2));
    assertEquals("1 edit, 2 undone", history.count());
    history.clicked(3, 1);
    assertEquals(0, at.done());
    history.clicked(0, 1);
    assertEquals(3, at.done());
    assertEquals("V", at.letter(3));
  }

  @Test
  void aDoubleClickShowsThePlaceAndUndoesNothing() {
    at.edits.relabel(IntStream.of(0), symbol("V"));
    at.edits.relabel(IntStream.of(6), symbol("V"));
    history.clicked(1, 1);
    history.clicked(1, 2);
    assertEquals(2, at.done());
    assertEquals(100, at.shown);
    assertEquals(0, at.session.selectedBeat().get());
  }

  @Test
  void anEditIsRevertedOutOfTheMiddleUnlessALaterOneDependsOnIt() {
    at.edits.relabel(IntStream.of(0), symbol("V"));
    at.edits.relabel(IntStream.of(1), symbol("V"));
    at.edits.relabel(IntStream.of(1), symbol("F"));
    assertTrue(history.row(2).orElseThrow().revertible());
    assertFalse(history.row(1).orElseThrow().revertible());
    history.revert(1);
    assertEquals(3, at.done());
    history.revert(2);
    assertEquals("N", at.letter(0));
    assertEquals("F", at.letter(1));
    assertEquals("taken back: beat at 00:01.0 N \u2192 V", words().getFirst());
  }
}
