package org.ectopy.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

class StripTest {

  private static final Authorship ANN = Authorship.person("Ann", Instant.EPOCH);
  private static final Authorship BO = Authorship.person("Bo", Instant.ofEpochSecond(60));
  private static final Strip LATE = new Strip(3, 500, 900, "late", ANN);
  private static final Strip EARLY = new Strip(4, 100, 700, "early", ANN);

  private final EditHistory beginning =
      EditHistory.beginningWith(
          AnnotationDocument.of(
              new AnnotationSet(List.of(at(100), at(300), at(200))),
              Authorship.of(Setter.FILE, "atr")));

  private static Annotation at(long frame) {
    return Annotation.of(frame, SymbolTable.STANDARD.symbol(1));
  }

  private static EditHistory after(EditHistory history, StripChange... changes) {
    Changes all = Changes.ofStrips(List.of(changes));
    return history.after(new Step.Do(history.edit(EditKind.STRIP, ANN, all)));
  }

  @Test
  void aStripHasALengthAndBeginsInTheRecord() {
    assertEquals(400, LATE.frames());
    assertEquals(1, new Strip(0, 0, 1, "", ANN).frames());
    assertThrows(IllegalArgumentException.class, () -> new Strip(0, -1, 5, "", ANN));
    assertThrows(IllegalArgumentException.class, () -> new Strip(0, 5, 5, "", ANN));
  }

  @Test
  void aChangedStripIsTheOnesWhoChangedIt() {
    assertEquals(new Strip(3, 500, 900, "run", BO), LATE.noted("run", BO));
    assertEquals(new Strip(3, 400, 950, "late", BO), LATE.reaching(400, 950, BO));
  }

  @Test
  void aNewDocumentHasNone() {
    assertEquals(List.of(), beginning.document().strips());
    assertEquals(3, beginning.nextId());
  }

  @Test
  void stripsAreSortedInTimeAndShareTheMarksIds() {
    EditHistory history = after(after(beginning, StripChange.add(LATE)), StripChange.add(EARLY));
    assertEquals(List.of(EARLY, LATE), history.document().strips());
    assertEquals(5, history.nextId());
    assertEquals(beginning.document().marks(), history.document().marks());
    assertEquals(0, history.markEdits());
    assertEquals(2, history.done().size());
  }

  @Test
  void whatIsDoneToAStripCanBeUndoneAndRedone() {
    Strip noted = LATE.noted("run", BO);
    EditHistory marked = after(beginning, StripChange.add(LATE));
    EditHistory changed = after(marked, StripChange.replace(LATE, noted));
    EditHistory removed = after(changed, StripChange.remove(noted));
    assertEquals(List.of(), removed.document().strips());
    EditHistory once = removed.after(new Step.Undo());
    assertEquals(List.of(noted), once.document().strips());
    EditHistory twice = once.after(new Step.Undo());
    assertEquals(List.of(LATE), twice.document().strips());
    assertEquals(List.of(noted), twice.after(new Step.Redo()).document().strips());
  }

  @Test
  void markingAStripCanBeTakenBackOutOfTheMiddleUntilItIsChanged() {
    EditHistory two = after(after(beginning, StripChange.add(LATE)), StripChange.add(EARLY));
    EditHistory reverted = two.after(new Step.Do(two.reverting(0, BO)));
    assertEquals(List.of(EARLY), reverted.document().strips());
    EditHistory changed = after(two, StripChange.replace(LATE, LATE.noted("x", BO)));
    assertThrows(IllegalArgumentException.class, () -> changed.reverting(0, BO));
  }

  @Test
  void aStripThatIsNotAsItIsTakenToBeIsLeft() {
    EditHistory marked = after(beginning, StripChange.add(LATE));
    refused(marked, StripChange.add(LATE));
    refused(marked, StripChange.remove(LATE.noted("other", ANN)));
    refused(marked, StripChange.remove(EARLY));
    assertThrows(
        IllegalArgumentException.class,
        () -> after(marked, StripChange.remove(LATE), StripChange.add(LATE)));
    assertThrows(IllegalArgumentException.class, () -> StripChange.replace(LATE, EARLY));
    assertThrows(
        IllegalArgumentException.class, () -> new StripChange(Optional.empty(), Optional.empty()));
  }

  private static void refused(EditHistory history, StripChange change) {
    Changes all = Changes.ofStrips(List.of(change));
    Step step = new Step.Do(new Edit(2, EditKind.STRIP, ANN, all, OptionalLong.empty()));
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> history.after(step)).getMessage());
    assertTrue(message.startsWith("a strip is not as it is taken to be"), message);
    Replay replay = new Replay(history);
    assertThrows(IllegalArgumentException.class, () -> replay.take(step));
    assertEquals(history.document().strips(), replay.history().document().strips());
  }
}
