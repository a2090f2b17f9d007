package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.junit.jupiter.api.Test;

class PredictionLoaderTest {

  private final Session session = new Session();
  private final FakeJudge judge = new FakeJudge();
  private final FakeStore store =
      new FakeStore()
          .with(FakeRecords.flat())
          .with(FakeRecords.of("other", 2, 2000, f -> 0))
          .with(FakeRecords.of("unreadable", 2, 1000, f -> 0))
          .bare(FakeRecords.beating("bare", 2000));
  private final RecordLoader loader =
      FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE));

  private SharedJudge install(JudgeSource source, Progress progress, Executor window) {
    SharedJudge shared = new SharedJudge(source);
    new PredictionLoader(session, shared, new InlineTaskRunner(progress), window).install();
    return shared;
  }

  private void install(JudgeSource source) {
    install(source, Progress.NONE, Runnable::run);
  }

  private Optional<Predictions> predictions() {
    return session.shownBeats().get().predictions();
  }

  private ModelNote model() {
    return session.model().get().orElseThrow();
  }

  @Test
  void everyBeatOfTheAnnotatorIsJudged() {
    install(judge.source());
    loader.open(FakeStore.header("other"));
    Predictions predictions = predictions().orElseThrow();
    assertEquals("oracle", predictions.model());
    assertEquals(19, session.marks().get().beats().size());
    assertEquals(BeatClass.V, predictions.of(2));
    assertEquals(0.8, predictions.probability(2, BeatClass.V), 1e-6);
    assertEquals(new ModelNote("oracle", ModelNote.State.READY, "trained on flat"), model());
  }

  @Test
  void detectedBeatsAreJudgedWhereThereIsNoAnnotator() {
    install(judge.source());
    loader.open(FakeStore.header("bare"));
    assertTrue(predictions().isPresent());
    assertEquals(0, predictions().orElseThrow().disagreements());
  }

  @Test
  void aRecordThatTheModelWasTrainedOnIsMarked() {
    install(judge.source());
    loader.open(FakeStore.header("flat"));
    assertEquals(ModelNote.State.SEEN_IN_TRAINING, model().state());
  }

  @Test
  void anotherAnnotatorIsJudgedAnewByTheSameJudge() {
    install(judge.source());
    loader.open(FakeStore.header("other"));
    loader.showAnnotator("ai");
    assertTrue(predictions().orElseThrow().areOf(session.marks().get()));
    assertEquals(1, session.marks().get().beats().size());
    assertEquals(1, judge.loads.get());
  }

  @Test
  void anotherJudgeJudgesTheSameBeatsAnewAndTheFirstIsFreed() {
    SharedJudge shared = new SharedJudge(judge.source());
    PredictionLoader predicting =
        new PredictionLoader(session, shared, new InlineTaskRunner(Progress.NONE), Runnable::run);
    predicting.install();
    loader.open(FakeStore.header("other"));
    Predictions first = predictions().orElseThrow();
    FakeJudge second = new FakeJudge();
    shared.use(second.source());
    predicting.again();
    assertEquals(1, judge.closes.get());
    assertEquals(1, second.loads.get());
    assertFalse(first == predictions().orElseThrow());
    assertTrue(predictions().orElseThrow().areOf(session.marks().get()));
  }

  @Test
  void aJudgeThatCannotBeLoadedGivesWayToAnother() {
    SharedJudge shared = new SharedJudge(FakeJudge.missing("The model is damaged."));
    PredictionLoader predicting =
        new PredictionLoader(session, shared, new InlineTaskRunner(Progress.NONE), Runnable::run);
    predicting.install();
    loader.open(FakeStore.header("other"));
    assertFalse(predictions().isPresent());
    shared.use(judge.source());
    predicting.again();
    assertTrue(predictions().isPresent());
    assertEquals(ModelNote.State.READY, model().state());
  }

  @Test
  void predictionsThatComeTooLateAreDropped() {
    List<Runnable> later = new ArrayList<>();
    install(judge.source(), Progress.NONE, later::add);
    loader.open(FakeStore.header("other"));
    loader.showAnnotator("ai");
    assertEquals(2, later.size());
    later.getFirst().run();
    assertFalse(predictions().isPresent());
    later.getLast().run();
    assertTrue(predictions().isPresent());
  }

  @Test
  void aMissingJudgeIsOneSentenceAndTheRecordIsOpen() {
    install(FakeJudge.missing("There is no PyTorch here."));
    loader.open(FakeStore.header("other"));
    assertEquals("There is no PyTorch here.", session.problem().get());
    assertEquals(ModelNote.State.SILENT, model().state());
    assertEquals(19, session.marks().get().beats().size());
    assertFalse(predictions().isPresent());
  }

  @Test
  void aMissingJudgeIsSaidOnce() {
    install(FakeJudge.missing("There is no PyTorch here."));
    loader.open(FakeStore.header("other"));
    loader.open(FakeStore.header("flat"));
    assertEquals("", session.problem().get());
    assertEquals("There is no PyTorch here.", model().about());
  }

  @Test
  void aRecordThatCannotBeJudgedSaysWhyAndTheNextIsJudged() {
    install(judge.source());
    loader.open(FakeStore.header("unreadable"));
    assertEquals("unreadable: no ECG lead", session.problem().get());
    assertEquals(ModelNote.State.SILENT, model().state());
    loader.open(FakeStore.header("other"));
    assertTrue(predictions().isPresent());
  }

  @Test
  void whoStopsItIsToldHowToHaveItDoneAfterAll() {
    Progress impatient =
        (done, total) -> {
          throw new CancellationException();
        };
    install(judge.source(), impatient, Runnable::run);
    loader.open(FakeStore.header("other"));
    assertEquals("", session.problem().get());
    assertTrue(model().about().startsWith("Classifying was stopped."));
  }

  @Test
  void aClosedJudgeIsClosedOnceAndJudgesNoMore() {
    SharedJudge shared = install(judge.source(), Progress.NONE, Runnable::run);
    loader.open(FakeStore.header("other"));
    shared.close();
    shared.close();
    loader.open(FakeStore.header("flat"));
    assertEquals(1, judge.closes.get());
    assertFalse(predictions().isPresent());
  }
}
