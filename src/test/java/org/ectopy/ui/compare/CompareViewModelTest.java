package org.ectopy.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.SymbolTable;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.Adjudication;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Other;
import org.ectopy.ui.session.OtherReader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mine are beats at 100, 200 ... 900, each third V, but S at 200 and none at 500; theirs, the file
 * itself, has N at both.
 */
class CompareViewModelTest {

  @TempDir Path folder;

  private final Session session = new Session();
  private final AtomicLong seconds = new AtomicLong();
  private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
  private final Editor editor = FakeLoader.editor(session, clock);
  private final BeatEdits edits = new BeatEdits(session, editor);
  private final FakeStore store = new FakeStore().with(FakeRecords.flat());
  private final SessionWork work =
      new SessionWork(session, new InlineTaskRunner(Progress.NONE), Runnable::run);

  /** What is still to be compared, where it is not compared at once. */
  private final List<Runnable> held = new ArrayList<>();

  private boolean late;
  private final Executor worker =
      task -> {
        if (late) {
          held.add(task);
        } else {
          task.run();
        }
      };

  private final CompareViewModel model =
      new CompareViewModel(
          session,
          new OtherReader(store, work),
          new Adjudication(editor, edits),
          clock,
          new Comparer(worker, Runnable::run));

  @BeforeEach
  void open() {
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE), editor, folder)
        .open(FakeStore.header("flat"));
    session.viewport().set(new Viewport(0, 1, 1, 300, 1000));
    edits.relabel(IntStream.of(1), edits.symbol("S").orElseThrow());
    edits.delete(IntStream.of(4));
    assertEquals(8, session.marks().get().beats().size());
  }

  private void compare() {
    model.with(new Other.File("atr"));
  }

  private Comparison comparison() {
    return session.comparison().get().orElseThrow();
  }

  private List<Long> frames() {
    return comparison().differences().stream().map(each -> each.frame()).toList();
  }

  private BeatMark beat(int index) {
    return session.marks().get().beats().get(index);
  }

  private Edit last() {
    return editor.status().get().orElseThrow().history().done().getLast();
  }

  @Test
  void offersAllThatIsBesideTheRecord() {
    assertEquals(
        List.of(new Other.File("ai"), new Other.File("atr"), new Other.Detector()),
        model.choices());
    assertEquals("ai", new Other.File("ai").words("atr"));
    assertEquals("atr as in its file", new Other.File("atr").words("atr"));
  }

  @Test
  void findsWhatDiffersAndFollowsEachEdit() {
    compare();
    assertEquals(List.of(200L, 500L), frames());
    edits.delete(IntStream.of(0));
    assertEquals(List.of(100L, 200L, 500L), frames());
    editor.undo();
    assertEquals(List.of(200L, 500L), frames());
  }

  @Test
  void aSetOfOneBeatLacksAllOthers() {
    model.with(new Other.File("ai"));
    assertEquals(7, frames().size());
    assertTrue(comparison().differences().stream().allMatch(each -> each.theirs().isEmpty()));
  }

  @Test
  void goesToTheNextAndChoosesItsBeat() {
    compare();
    model.next();
    assertEquals(0, comparison().index());
    assertEquals(1, session.selectedBeat().get());
    model.next();
    assertEquals(Session.NO_BEAT, session.selectedBeat().get());
    assertTrue(session.viewport().get().shows(500));
    model.previous();
    assertEquals(0, comparison().index());
  }

  @Test
  void aChosenBeatIsLookedAtWhereItDiffers() {
    compare();
    session.selectedBeat().set(1);
    assertEquals(0, comparison().index());
    session.selectedBeat().set(3);
    assertFalse(model.looking());
  }

  @Test
  void theirsIsTakenUnderItsAuthorsNameAndCanBeUndone() {
    compare();
    model.next();
    model.takeTheirs();
    assertEquals("N", beat(1).symbol().mnemonic());
    assertEquals("atr", beat(1).mark().author().name());
    assertEquals(MarkState.CONFIRMED, beat(1).state());
    assertEquals(EditKind.ADJUDICATE, last().kind());
    assertEquals("Ada", last().by().name());
    assertEquals(List.of(500L), frames());
    assertEquals(500, comparison().current().orElseThrow().frame());
    model.takeTheirs();
    assertEquals(500, beat(4).frame());
    assertEquals(List.of(), frames());
    editor.undo();
    editor.undo();
    assertEquals("S", beat(1).symbol().mnemonic());
    assertEquals(List.of(200L, 500L), frames());
  }

  @Test
  void aBeatThatOnlyMineHasGoesWhereTheirsIsTaken() {
    model.with(new Other.File("ai"));
    model.next();
    assertEquals(200, comparison().current().orElseThrow().frame());
    model.takeTheirs();
    assertEquals(7, session.marks().get().beats().size());
    assertEquals(300, comparison().current().orElseThrow().frame());
    assertEquals(300, beat(session.selectedBeat().get()).frame());
  }

  @Test
  void mineIsConfirmedAndStaysADifference() {
    compare();
    model.next();
    model.takeMine();
    assertEquals(MarkState.CONFIRMED, beat(1).state());
    assertEquals("Ada", beat(1).mark().author().name());
    assertEquals(EditKind.ADJUDICATE, last().kind());
    assertEquals(List.of(200L, 500L), frames());
    assertEquals(1, comparison().decided());
    editor.undo();
    assertEquals(0, comparison().decided());
    editor.redo();
    model.takeMine();
    assertEquals(2, comparison().decided(), "the beat at 500 is not wanted");
    assertEquals(8, session.marks().get().beats().size());
  }

  @Test
  void aLetterIsTheThirdWord() {
    compare();
    model.next();
    model.label(SymbolTable.STANDARD.withMnemonic("F").orElseThrow());
    assertEquals("F", beat(1).symbol().mnemonic());
    assertEquals(EditKind.ADJUDICATE, last().kind());
    model.label(SymbolTable.STANDARD.withMnemonic("Q").orElseThrow());
    assertEquals(500, beat(4).frame());
    assertEquals("Q", beat(4).symbol().mnemonic());
    assertEquals(MarkState.CORRECTED, beat(4).state());
    assertEquals(2, comparison().decided());
  }

  @Test
  void allOfTheirsIsTakenInTheChosenStretchInOneStep() {
    compare();
    session.selection().set(BeatSelection.of(IntStream.range(0, 4)));
    assertEquals(1, model.chosen().size());
    session.selection().set(BeatSelection.of(IntStream.range(0, 8)));
    model.takeChosen();
    assertEquals(List.of(), frames());
    editor.undo();
    assertEquals(List.of(200L, 500L), frames());
  }

  @Test
  void saysWhereOneIs() {
    compare();
    assertEquals("2 differences", new CompareWords(comparison(), "mine").place());
    model.next();
    CompareWords words = new CompareWords(comparison(), "mine");
    assertEquals("1 of 2 differences", words.place());
    assertEquals("mine: S \u00b7 atr: N", words.said());
    assertEquals("Take theirs: N", words.theirs());
    model.takeMine();
    CompareWords next = new CompareWords(comparison(), "mine");
    assertEquals("2 of 2 differences \u00b7 1 decided", next.place());
    assertEquals("Only atr has a beat: N", next.said());
    assertEquals("Take mine: no beat", next.mine());
  }

  private void compareHeld() {
    while (!held.isEmpty()) {
      held.removeFirst().run();
    }
  }

  @Test
  void aKeyThatIsPressedBeforeTheResultIsThereIsNotLost() {
    late = true;
    compare();
    model.next();
    model.next();
    assertEquals(Optional.empty(), session.comparison().get());
    compareHeld();
    assertEquals(500, comparison().current().orElseThrow().frame());
  }

  @Test
  void whatIsLookedAtMeanwhileStaysLookedAt() {
    compare();
    late = true;
    edits.delete(IntStream.of(0));
    model.next();
    assertEquals(200, comparison().current().orElseThrow().frame());
    compareHeld();
    assertEquals(List.of(100L, 200L, 500L), frames());
    assertEquals(200, comparison().current().orElseThrow().frame());
  }

  @Test
  void aResultOfWhatIsNoLongerComparedIsNotShown() {
    late = true;
    compare();
    model.stop();
    compareHeld();
    assertEquals(Optional.empty(), session.comparison().get());
  }

  @Test
  void withoutAModelThereIsNothingToGoTo() {
    model.next();
    assertEquals(Optional.empty(), session.comparison().get());
  }

  @Test
  void stopsAndForgets() {
    compare();
    model.stop();
    edits.delete(IntStream.of(0));
    assertEquals(Optional.empty(), session.comparison().get());
  }
}
