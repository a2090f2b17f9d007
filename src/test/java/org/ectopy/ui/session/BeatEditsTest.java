package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beats at 100, 200 ... of which each third is V: what keys make of them. */
class BeatEditsTest {

  @TempDir Path folder;

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final BeatEdits edits = new BeatEdits(session, editor);
  private final FakeStore store =
      new FakeStore().with(FakeRecords.of("night", 2, 2000, f -> (int) (f % 100)));

  @BeforeEach
  void open() {
    load();
    assertEquals(19, beats());
  }

  private void load() {
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE), editor, folder)
        .open(FakeStore.header("night"));
  }

  private int beats() {
    return session.marks().get().beats().size();
  }

  private BeatMark beat(int index) {
    return session.marks().get().beats().get(index);
  }

  private AnnotationSymbol symbol(String letter) {
    return edits.symbol(letter).orElseThrow();
  }

  private int done() {
    return editor.status().get().orElseThrow().history().done().size();
  }

  @Test
  void aLetterRelabelsTheChosenBeatAndSaysWhoDidIt() {
    session.selectedBeat().set(0);
    edits.relabel(edits.chosen(), symbol("S"));
    assertEquals(BeatClass.S, beat(0).drawnAs());
    assertEquals(MarkState.CORRECTED, beat(0).state());
    assertEquals("Ada", beat(0).mark().author().name());
    assertEquals(0, session.selectedBeat().get());
  }

  @Test
  void aRangeIsOneStep() {
    session.selection().set(BeatSelection.of(IntStream.range(3, 9)));
    edits.relabel(edits.chosen(), symbol("V"));
    assertTrue(IntStream.range(3, 9).allMatch(each -> beat(each).drawnAs() == BeatClass.V));
    assertEquals(1, done());
    editor.undo();
    assertEquals(BeatClass.N, beat(3).drawnAs());
    assertEquals(BeatClass.V, beat(5).drawnAs());
    editor.redo();
    assertEquals(BeatClass.V, beat(3).drawnAs());
  }

  @Test
  void theSameLetterConfirms() {
    edits.relabel(IntStream.of(0), symbol("N"));
    assertEquals(MarkState.CONFIRMED, beat(0).state());
    assertEquals("atr", beat(0).mark().author().name());
    edits.confirm(IntStream.of(0));
    assertEquals(1, done());
  }

  @Test
  void deletingChoosesTheNearestBeat() {
    session.selectedBeat().set(4);
    edits.delete(edits.chosen());
    assertEquals(18, beats());
    assertTrue(session.selectedBeat().get() == 3 || session.selectedBeat().get() == 4);
  }

  @Test
  void insertsWhereNoBeatIs() {
    edits.insert(250, symbol("N"));
    assertEquals(20, beats());
    assertEquals(250, beat(2).frame());
    edits.insert(250, symbol("V"));
    assertEquals(20, beats());
  }

  @Test
  void movingKeepsTheBeatItself() {
    long id = beat(2).id();
    edits.move(2, 305);
    assertEquals(305, beat(2).frame());
    assertEquals(id, beat(2).id());
    edits.move(2, 305);
    assertEquals(1, done());
  }

  @Test
  void editsAreThereWhenTheRecordIsOpenedAgain() {
    edits.relabel(IntStream.of(0, 1), symbol("F"));
    edits.delete(IntStream.of(7));
    editor.undo();
    load();
    assertEquals(19, beats());
    assertEquals(BeatClass.F, beat(1).drawnAs());
    editor.redo();
    assertEquals(18, beats());
    editor.undo();
    editor.undo();
    assertEquals(BeatClass.N, beat(1).drawnAs());
  }

  @Test
  void anEditOutOfTheMiddleCanBeReverted() {
    edits.relabel(IntStream.of(0), symbol("F"));
    edits.relabel(IntStream.of(1), symbol("F"));
    editor.revert(editor.status().get().orElseThrow().history().done().getFirst());
    assertEquals(BeatClass.N, beat(0).drawnAs());
    assertEquals(BeatClass.F, beat(1).drawnAs());
    assertEquals(3, done());
    assertEquals(
        EditKind.REVERT, editor.status().get().orElseThrow().history().done().getLast().kind());
  }

  @Test
  void savesAndKnowsIt() {
    edits.relabel(IntStream.of(0), symbol("F"));
    assertFalse(editor.status().get().orElseThrow().isSaved());
    editor.save(false);
    EditStatus status = editor.status().get().orElseThrow();
    assertTrue(status.isSaved());
    assertTrue(status.savedFile().toFile().isFile());
    editor.undo();
    assertFalse(editor.status().get().orElseThrow().isSaved());
    editor.redo();
    assertTrue(editor.status().get().orElseThrow().isSaved());
  }

  @Test
  void nobodyIsAskedForANameWhereNothingIsEdited() {
    List<String> asked = new ArrayList<>();
    AnnotatorName name =
        new AnnotatorName() {
          @Override
          public Optional<String> known() {
            return Optional.empty();
          }

          @Override
          public void ask(Consumer<String> then) {
            asked.add("name");
          }
        };
    Editor nameless =
        new Editor(session, Runnable::run, Runnable::run, name, InstantSource.system());
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE), nameless, folder)
        .open(FakeStore.header("night"));
    BeatEdits nobodys = new BeatEdits(session, nameless);
    nobodys.relabel(IntStream.empty(), symbol("S"));
    nobodys.delete(IntStream.empty());
    nobodys.confirm(IntStream.empty());
    assertEquals(List.of(), asked);
    nobodys.relabel(IntStream.of(0), symbol("S"));
    assertEquals(List.of("name"), asked);
  }
}
