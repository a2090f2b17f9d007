package org.ectopy.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ectopy.annotation.MarkState;
import org.ectopy.dataset.BeatList;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.LabelMap;
import org.ectopy.review.ReviewOrder;
import org.ectopy.review.ReviewQueue;
import org.ectopy.review.ReviewTally;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.BeatSelection;
import org.ectopy.ui.session.ComparedSet;
import org.ectopy.ui.session.Comparison;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A beat a second for two minutes, each third V. The judge takes every second beat, from the first
 * on, for S, the later the more surely, and the others for what they are called.
 */
class ReviewViewModelTest {

  private static final int FRAMES = 12_000;
  private static final int BEATS = 119;

  @TempDir Path folder;

  private final Session session = new Session();
  private final AtomicLong seconds = new AtomicLong();
  private final InstantSource clock = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
  private final Editor editor = FakeLoader.editor(session, clock);
  private final BeatEdits edits = new BeatEdits(session, editor);
  private final FakeStore store =
      new FakeStore()
          .with(FakeRecords.of("long", 2, FRAMES, frame -> 0))
          .with(FakeRecords.of("known", 2, FRAMES, frame -> 0));
  private final InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private final SessionWork work = new SessionWork(session, tasks, Runnable::run);
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final ReviewViewModel model =
      new ReviewViewModel(session, editor, edits, this::judge, work, later::add);

  private final List<Boolean> judgingThen = new ArrayList<>();

  private Optional<UnseenJudges.Judged> judge(EcgRecord record, BeatList beats, Progress progress) {
    judgingThen.add(model.judging());
    if (record.name().equals("known")) {
      return Optional.empty();
    }
    int classes = BeatClass.inOrder().size();
    float[] rows = new float[beats.count() * classes];
    for (int beat = 0; beat < beats.count(); beat++) {
      int own = beats.frame(beat) % 300 == 0 ? BeatClass.V.index() : BeatClass.N.index();
      float sure = beat % 2 == 0 ? 0.6f + 0.001f * beat : 0;
      rows[beat * classes + BeatClass.S.index()] = sure;
      rows[beat * classes + own] = 1 - sure;
    }
    return Optional.of(new UnseenJudges.Judged("m", LabelMap.EC57, new BeatProbabilities(rows)));
  }

  @BeforeEach
  void open() {
    open("long");
  }

  private void open(String name) {
    FakeLoader.of(session, store, tasks, editor, folder).open(FakeStore.header(name));
    session.viewport().set(new Viewport(0, 1, 1, 300, FRAMES));
    assertEquals(BEATS, session.marks().get().beats().size());
  }

  /** What the window does before it is idle. */
  private void settle() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private BeatMark chosen() {
    return session.marks().get().beats().get(session.selectedBeat().get());
  }

  private ReviewQueue queue() {
    return model.queue().get().orElseThrow();
  }

  private void type(String letter) {
    assertTrue(model.looking());
    model.label(edits.symbol(letter).orElseThrow());
    settle();
  }

  @Test
  void theLeastCertainBeatIsChosenAndInTheMiddle() {
    model.begin(ReviewOrder.UNCERTAIN);
    assertEquals(100, chosen().frame());
    assertEquals(0, model.place().get());
    model.next();
    assertEquals(300, chosen().frame());
    assertEquals(300, session.viewport().get().centre(), 1);
    model.previous();
    model.previous();
    assertEquals(BEATS - 1, model.place().get());
  }

  @Test
  void whatIsTypedWhileBeatsAreJudgedIsForNone() {
    assertFalse(model.judging());
    model.begin(ReviewOrder.UNCERTAIN);
    assertEquals(List.of(true), judgingThen);
    assertFalse(model.judging());
    open("known");
    model.begin(ReviewOrder.UNCERTAIN);
    assertEquals(List.of(true, true), judgingThen, "by nobody, in the end");
    assertFalse(model.judging());
  }

  /** Nobody is called S, so S has no threshold and no label is suspect: that is said. */
  @Test
  void whereNothingIsSuspectThatIsSaid() {
    model.begin(ReviewOrder.SUSPECT);
    assertTrue(model.queue().get().isEmpty());
    assertEquals("No label is suspect to the model m.", model.message().get());
  }

  /** One S is enough for a threshold, and the beats that seem S come by how far they pass it. */
  @Test
  void suspectLabelsComeFromTheMostSuspectOn() {
    edits.relabel(IntStream.of(0), edits.symbol("S").orElseThrow());
    model.begin(ReviewOrder.SUSPECT);
    assertEquals(Optional.of(BeatClass.S), queue().items().getFirst().seems());
    double before = Double.POSITIVE_INFINITY;
    for (var item : queue().items()) {
      assertTrue(item.urgency() <= before);
      before = item.urgency();
    }
  }

  @Test
  void thirtyBeatsAreDoneWithAKeyEach() {
    model.begin(ReviewOrder.UNCERTAIN);
    for (int i = 0; i < 30; i++) {
      if (i % 3 == 0) {
        type("S");
      } else {
        assertTrue(model.looking());
        model.confirm();
        settle();
      }
    }
    ReviewTally tally = queue().tally();
    assertEquals(30, tally.done());
    assertEquals(10, tally.changed());
    assertEquals(20, tally.confirmed());
    assertEquals(30, model.place().get());
    assertEquals(30, editor.status().get().orElseThrow().history().done().size());
    long reviewed = session.marks().get().beats().stream().filter(BeatMark::reviewed).count();
    assertEquals(30, reviewed);
  }

  @Test
  void takingAnEditBackLeadsBackToItsBeat() {
    model.begin(ReviewOrder.UNCERTAIN);
    type("S");
    type("S");
    assertEquals(2, model.place().get());
    editor.undo();
    settle();
    assertEquals(1, model.place().get());
    assertEquals(queue().items().get(1).beat().frame(), chosen().frame());
    assertEquals(1, queue().tally().done());
    editor.undo();
    settle();
    assertEquals(0, model.place().get());
    editor.redo();
    settle();
    assertEquals(1, queue().tally().done());
  }

  @Test
  void skippedBeatsStayOpenAndComeAgainAtTheEnd() {
    model.begin(ReviewOrder.UNCERTAIN);
    model.next();
    for (int i = 1; i < queue().items().size(); i++) {
      model.confirm();
      settle();
    }
    assertEquals(0, model.place().get());
    assertEquals(queue().items().size() - 1, queue().tally().done());
  }

  @Test
  void keysAreTheQueuesOnlyWhileItsBeatIsChosenAlone() {
    assertFalse(model.looking());
    model.begin(ReviewOrder.UNCERTAIN);
    assertTrue(model.looking());
    session.selection().set(BeatSelection.of(IntStream.of(3, 4)));
    assertFalse(model.looking());
    model.confirm();
    assertEquals(0, queue().tally().done());
    session.selection().set(BeatSelection.NONE);
    session.selectedBeat().set(Session.NO_BEAT);
    assertFalse(model.looking());
    model.stop();
    assertTrue(model.queue().get().isEmpty());
  }

  @Test
  void aBeatThatIsRemovedIsDone() {
    model.begin(ReviewOrder.UNCERTAIN);
    edits.delete(IntStream.of(session.selectedBeat().get()));
    settle();
    assertEquals(1, queue().tally().done());
    assertEquals(
        Map.of(new ReviewTally.Change(Optional.of(BeatClass.N), Optional.empty()), 1),
        queue().tally().changes());
  }

  @Test
  void aModelThatHasLearnedFromTheRecordIsNoJudge() {
    open("known");
    model.begin(ReviewOrder.SUSPECT);
    assertTrue(model.queue().get().isEmpty());
    assertTrue(model.message().get().startsWith("Every model here has learned from known"));
  }

  @Test
  void disagreementsNeedAnotherSet() {
    model.begin(ReviewOrder.DISAGREEMENT);
    assertTrue(model.message().get().startsWith("Nothing is compared"));
  }

  @Test
  void disagreementsBeginOnceThereIsAnotherSet() {
    model.begin(ReviewOrder.DISAGREEMENT);
    Marks mine = session.marks().get();
    Marks theirs = new Marks(mine.beats().subList(1, BEATS), List.of(), List.of());
    ComparedSet set = new ComparedSet("theirs", Optional.of(theirs), 10, Instant.EPOCH);
    session
        .comparison()
        .set(Optional.of(Comparison.of(set, ShownBeats.unpredicted(mine), Set.of())));
    settle();
    assertEquals(1, queue().items().size());
    assertEquals(mine.beats().getFirst().frame(), chosen().frame());
    assertEquals("theirs", model.judge());
  }

  @Test
  void confirmedBeatsKeepTheirLabelAndItsAuthor() {
    model.begin(ReviewOrder.UNCERTAIN);
    model.confirm();
    settle();
    BeatMark done = session.marks().get().beats().getFirst();
    assertEquals(MarkState.CONFIRMED, done.state());
    assertEquals(Optional.of(BeatClass.N), done.beatClass());
    assertEquals(List.of(), List.copyOf(later));
  }
}
