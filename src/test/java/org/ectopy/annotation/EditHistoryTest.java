package org.ectopy.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;
import org.junit.jupiter.api.Test;

class EditHistoryTest {

  private static final Authorship ANN = Authorship.person("Ann", Instant.EPOCH);

  private final EditHistory beginning =
      EditHistory.beginningWith(
          AnnotationDocument.of(
              new AnnotationSet(List.of(at(100), at(300), at(200))),
              Authorship.of(Setter.FILE, "atr")));

  @Test
  void marksAreNumberedAsStoredAndSortedInTime() {
    assertEquals(List.of(0L, 2L, 1L), beginning.document().marks().stream().map(Mark::id).toList());
    assertEquals(3, beginning.nextId());
    assertEquals(1, beginning.nextNumber());
  }

  @Test
  void aMarkAtTheFrameOfAnotherComesAfterIt() {
    EditHistory history = beginning.after(adding(3, 200));
    assertEquals(
        List.of(0L, 2L, 3L, 1L), history.document().marks().stream().map(Mark::id).toList());
  }

  @Test
  void idsAndNumbersAreNeverUsedAgain() {
    EditHistory history = beginning.after(adding(3, 50)).after(new Step.Undo());
    assertEquals(4, history.nextId());
    assertEquals(2, history.nextNumber());
  }

  @Test
  void aNewEditLeavesNothingToRedo() {
    EditHistory history = beginning.after(adding(3, 50)).after(new Step.Undo());
    assertEquals(1, history.undone().size());
    Edit other = history.edit(EditKind.INSERT, ANN, List.of(Change.add(new Mark(4, at(60), ANN))));
    assertEquals(List.of(), history.after(new Step.Do(other)).undone());
    assertThrows(
        IllegalStateException.class,
        () -> history.after(new Step.Do(other)).after(new Step.Redo()));
  }

  @Test
  void thereIsNothingToUndoAtTheBeginning() {
    assertThrows(IllegalStateException.class, () -> beginning.after(new Step.Undo()));
    assertThrows(IllegalStateException.class, () -> new Replay(beginning).take(new Step.Undo()));
    assertThrows(IllegalStateException.class, () -> new Replay(beginning).take(new Step.Redo()));
  }

  @Test
  void anEditOfAnotherMomentIsRefused() {
    Step step = adding(3, 50);
    EditHistory history = beginning.after(step);
    refused(history, adding(4, 60), "edit 1 where edit 2 is the next");
  }

  @Test
  void aMarkThatStandsThereIsNotAddedAgain() {
    refused(beginning, adding(2, 200), "already");
    refused(beginning, adding(2, 250), "already");
  }

  @Test
  void aMarkThatIsNotAsItIsTakenToBeIsLeft() {
    Mark first = beginning.document().marks().getFirst();
    Mark other = first.saying(at(100), ANN);
    refused(beginning, doing(Change.remove(other)), "no such mark");
    refused(beginning, doing(Change.replace(other, first)), "no such mark");
    refused(beginning, doing(Change.remove(new Mark(9, at(500), ANN))), "no such mark");
  }

  @Test
  void anEditChangesAMarkOnceAndSomethingAtAll() {
    Mark first = beginning.document().marks().getFirst();
    Change removal = Change.remove(first);
    assertThrows(IllegalArgumentException.class, () -> doing(removal, removal));
    assertThrows(IllegalArgumentException.class, EditHistoryTest::doing);
    assertThrows(
        IllegalArgumentException.class,
        () -> beginning.document().after(Changes.ofMarks(List.of(removal, removal))));
    Mark second = beginning.document().marks().get(1);
    assertThrows(IllegalArgumentException.class, () -> Change.replace(first, second));
  }

  @Test
  void anAuthorKnowsTheTimeToTheMillisecond() {
    Authorship author = Authorship.person("Ann", Instant.ofEpochSecond(5, 1_999_999));
    assertEquals(Instant.ofEpochSecond(5, 1_000_000), author.when().orElseThrow());
  }

  @Test
  void theStateSaysHowFarAMarkWasLookedAt() {
    Mark model = new Mark(0, at(0), Authorship.of(Setter.MODEL, "context"));
    assertEquals(MarkState.PREDICTED, model.state());
    assertEquals(MarkState.CONFIRMED, model.confirmedBy(ANN).state());
    assertEquals(MarkState.CORRECTED, model.confirmedBy(ANN).saying(at(0), ANN).state());
    assertEquals(MarkState.GIVEN, beginning.document().marks().getFirst().state());
  }

  private static void refused(EditHistory history, Step step, String words) {
    List<Mark> before = history.document().marks();
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> history.after(step)).getMessage());
    assertTrue(message.contains(words), message);
    Replay replay = new Replay(history);
    assertThrows(IllegalArgumentException.class, () -> replay.take(step));
    assertEquals(before, replay.history().document().marks());
  }

  private static Step adding(long id, long frame) {
    return doing(Change.add(new Mark(id, at(frame), ANN)));
  }

  private static Step doing(Change... changes) {
    return new Step.Do(new Edit(1, EditKind.INSERT, ANN, List.of(changes), OptionalLong.empty()));
  }

  private static Annotation at(long frame) {
    return Annotation.of(frame, SymbolTable.STANDARD.symbol(1));
  }
}
