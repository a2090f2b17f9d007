package org.ectopy.ui.beats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strips of a record of 20 s at 100 frames per second with a beat each second. */
class StripsViewModelTest {

  @TempDir Path folder;

  private final Desk at = new Desk();
  private final StripsViewModel model = new StripsViewModel(at.desk);

  @BeforeEach
  void open() {
    at.open(folder);
    at.session.viewport().set(new Viewport(200, 1, 40, 500, 2000));
  }

  private static StripsViewModel.Stretch stretch(long begin, long end) {
    return new StripsViewModel.Stretch(begin, end);
  }

  private List<String> notes() {
    return at.session.strips().all().get().stream().map(Strip::note).toList();
  }

  private String chosenNote() {
    return model.chosen().map(Strip::note).orElse("-");
  }

  @Test
  void saysWhatToDoWhileThereAreNone() {
    assertEquals("no strips", model.count());
    assertTrue(model.emptiness("Ctrl+Shift+S").contains("mark it with Ctrl+Shift+S"));
    assertEquals(Rows.NONE, model.lead());
  }

  @Test
  void whatIsInViewIsMarkedUnlessBeatsAreChosen() {
    assertEquals(stretch(200, 700), model.wanted());
    at.session.selection().set(BeatSelection.of(IntStream.range(3, 6)));
    assertEquals(stretch(350, 650), model.wanted(), "from between two beats to between two others");
    at.session.selection().set(BeatSelection.of(IntStream.of(18)));
    assertEquals(stretch(1850, 1960), model.wanted(), "0.6 s after the last beat");
  }

  @Test
  void aMarkedStripIsAPersonsAndChosen() {
    model.mark(stretch(200, 700), "  run\nof V ");
    Strip strip = model.chosen().orElseThrow();
    assertEquals("run of V", strip.note());
    assertEquals(200, strip.begin());
    assertEquals(700, strip.end());
    assertEquals("Ada", strip.author().name());
    assertEquals("1 strip", model.count());
    assertEquals(0, model.lead());
  }

  @Test
  void marksAndTheirPredictionsAreLeftAsTheyAre() {
    Marks before = at.session.marks().get();
    model.mark(stretch(200, 700), "run");
    assertSame(before, at.session.marks().get());
  }

  @Test
  void aStripIsChangedOnceAndNotWhereNothingChanges() {
    model.mark(stretch(200, 700), "run");
    Strip strip = model.chosen().orElseThrow();
    model.change(strip, stretch(200, 700), "run ");
    assertEquals(1, at.done());
    model.change(strip, stretch(100, 650), "pause");
    assertEquals(2, at.done());
    Strip changed = model.chosen().orElseThrow();
    assertEquals(new Strip(strip.id(), 100, 650, "pause", changed.author()), changed);
    at.editor.undo();
    assertEquals(Optional.of(strip), model.chosen());
  }

  @Test
  void inThePlaceOfARemovedStripItsNeighbourIsChosen() {
    model.mark(stretch(200, 700), "a");
    model.mark(stretch(800, 900), "b");
    model.mark(stretch(1000, 1100), "c");
    model.choose(1);
    model.remove();
    assertEquals(List.of("a", "c"), notes());
    assertEquals("c", chosenNote());
    model.remove();
    assertEquals("a", chosenNote());
    at.editor.undo();
    assertEquals(List.of("a", "c"), notes());
    assertEquals("c", chosenNote(), "what comes back is chosen");
    model.remove();
    model.remove();
    assertEquals("-", chosenNote());
  }

  @Test
  void choosingGoesThere() {
    model.mark(stretch(200, 700), "a");
    model.mark(stretch(800, 900), "b");
    model.open(0);
    assertEquals(200, at.shown);
    assertEquals(700, at.shownUntil);
    model.step(1);
    assertEquals("b", chosenNote());
    assertEquals(800, at.shown);
    model.step(1);
    assertEquals("b", chosenNote(), "there is no next one");
  }

  @Test
  void stepsBeginAtWhatIsInView() {
    model.mark(stretch(100, 200), "a");
    model.mark(stretch(800, 900), "b");
    at.session.strips().chosen().set(Optional.empty());
    model.step(-1);
    assertEquals("a", chosenNote());
    at.session.strips().chosen().set(Optional.empty());
    model.step(1);
    assertEquals("b", chosenNote());
  }

  @Test
  void anotherRecordHasItsOwn() {
    model.mark(stretch(200, 700), "a");
    at.open(folder.resolve("elsewhere"));
    assertEquals(List.of(), notes());
    assertFalse(model.chosen().isPresent());
    at.open(folder);
    assertEquals(List.of("a"), notes());
    assertFalse(model.chosen().isPresent());
  }

  @Test
  void theHistorySaysWhatWasDone() {
    HistoryViewModel history = new HistoryViewModel(at.desk, Runnable::run, Runnable::run);
    model.mark(stretch(200, 700), "run");
    Strip strip = model.chosen().orElseThrow();
    model.change(strip, stretch(200, 700), "pause");
    model.change(strip, stretch(100, 700), "pause");
    model.change(strip, stretch(100, 700), "");
    model.remove();
    history.revert(4);
    assertEquals(
        List.of(
            "strip at 00:01.0 removed",
            "strip at 00:01.0: note taken away",
            "strip at 00:02.0: other ends",
            "strip at 00:02.0: \u201cpause\u201d",
            "strip at 00:02.0 marked: \u201crun\u201d"),
        history.rows().get().stream().map(HistoryRow::words).toList());
    history.jump(4);
    assertEquals(200, at.shown);
    history.revert(0);
    assertEquals("taken back: strip at 00:01.0 removed", history.rows().get().getFirst().words());
    assertEquals(1, model.size());
  }
}
