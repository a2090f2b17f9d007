package org.ectopy.ui.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.PredictionLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SharedJudge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beats at 1 s, 2 s ... of which each third is V; Ada edits on 2026-11-21 at 08:00 UTC. */
class BeatViewModelTest {

  @TempDir Path folder;

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final BeatEdits edits = new BeatEdits(session, editor);
  private final InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private final BeatViewModel model =
      new BeatViewModel(session, editor, Runnable::run, Runnable::run, ZoneOffset.UTC);
  private final ShapesViewModel shapes =
      new ShapesViewModel(session, tasks, Runnable::run, Runnable::run);

  @BeforeEach
  void open() {
    new PredictionLoader(session, new SharedJudge(new FakeJudge().source()), tasks, Runnable::run)
        .install();
    FakeStore store = new FakeStore().with(FakeRecords.of("night", 2, 2000, f -> (int) (f % 100)));
    FakeLoader.of(session, store, tasks, editor, folder).open(FakeStore.header("night"));
  }

  private String fact(String name) {
    return model.reading().get().facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::words)
        .findFirst()
        .orElse("");
  }

  @Test
  void nothingIsSaidUntilABeatIsChosen() {
    assertFalse(model.reading().get().any());
    session.selectedBeat().set(0);
    assertTrue(model.reading().get().any());
    session.selectedBeat().set(Session.NO_BEAT);
    assertFalse(model.reading().get().any());
  }

  @Test
  void oneBeatInWords() {
    session.selectedBeat().set(1);
    BeatReading reading = model.reading().get();
    assertEquals("Beat 2", reading.heading());
    assertEquals("00:02.000", reading.time());
    assertEquals("N normal beat", fact("annotation"));
    assertEquals("S oracle", fact("model"));
    assertEquals("1,000 ms (mean 1,000)", fact("before"));
    assertEquals("60 /min", fact("rate"));
    assertEquals("good", fact("quality"));
    assertEquals("given, not reviewed", fact("state"));
    assertEquals("annotation file atr", fact("author"));
    assertEquals(
        List.of("39.0", "57.0", "2.0", "1.5", "0.5"),
        reading.chances().stream().map(Chance::percent).toList());
  }

  @Test
  void theFirstBeatHasNoIntervalBeforeIt() {
    session.selectedBeat().set(0);
    assertEquals("\u2013", fact("before"));
    assertEquals("1,000 ms", fact("after"));
  }

  @Test
  void anEditIsSaidAtOnceWithWhoAndWhen() {
    session.selectedBeat().set(1);
    edits.relabel(edits.chosen(), edits.symbol("V").orElseThrow());
    assertEquals("V premature ventricular contraction", fact("annotation"));
    assertEquals("corrected", fact("state"));
    assertEquals("Ada, 2026-11-21 08:00", fact("author"));
    edits.confirm(edits.chosen());
    assertEquals("confirmed", fact("state"));
    assertEquals("Ada, 2026-11-21 08:00\nconfirmed by Ada, 2026-11-21 08:00", fact("author"));
  }

  @Test
  void theLastThreeEditsAreTheHistory() {
    edits.relabel(IntStream.of(0), edits.symbol("V").orElseThrow());
    edits.delete(IntStream.of(5));
    edits.move(7, 905);
    edits.relabel(IntStream.range(1, 4), edits.symbol("S").orElseThrow());
    assertEquals(
        List.of(
            "08:00  3 beats  now S",
            "08:00  00:09.0  moved by +5 samples",
            "08:00  00:06.0  deleted"),
        model.history().get());
    editor.undo();
    editor.undo();
    editor.undo();
    assertEquals(List.of("08:00  00:01.0  N \u2192 V"), model.history().get());
  }

  @Test
  void severalBeatsAreCounted() {
    session.selection().set(BeatSelection.of(IntStream.range(0, 6)));
    assertEquals("6 beats", model.reading().get().heading());
    assertEquals("00:01 \u2013 00:06", model.reading().get().time());
    assertEquals("3", fact("class-n")); // 1 s, 4 s, 5 s
    assertEquals("1", fact("class-s")); // 2 s, as the model has it
    assertEquals("2", fact("class-v")); // 3 s and 6 s
    assertEquals(6, shapes.picture().get().beats().size());
    assertEquals(6, shapes.picture().get().mean().orElseThrow().count());
  }

  @Test
  void theChosenBeatLiesOverTheMeanOfItsClassAndFollowsEdits() {
    session.selectedBeat().set(0);
    // of 19 beats, 6 are V and one is S as the model has it
    assertEquals(12, shapes.picture().get().mean().orElseThrow().count());
    assertEquals(BeatClass.N, shapes.picture().get().beatClass().orElseThrow());
    edits.relabel(edits.chosen(), edits.symbol("V").orElseThrow());
    assertEquals(7, shapes.picture().get().mean().orElseThrow().count());
    assertEquals(BeatClass.V, shapes.picture().get().beatClass().orElseThrow());
  }
}
