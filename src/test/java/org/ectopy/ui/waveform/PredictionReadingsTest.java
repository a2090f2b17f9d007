package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeJudge;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.PredictionLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SharedJudge;
import org.junit.jupiter.api.Test;

class PredictionReadingsTest {

  private final Session session = new Session();
  private final PredictionReadings readings = new PredictionReadings(session);

  private void open(boolean judged) {
    InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
    if (judged) {
      SharedJudge judge = new SharedJudge(new FakeJudge().source());
      new PredictionLoader(session, judge, tasks, Runnable::run).install();
    }
    FakeStore store = new FakeStore().with(FakeRecords.flat());
    FakeLoader.of(session, store, tasks).open(FakeStore.header("flat"));
  }

  @Test
  void thePredictedClassOfTheChosenBeatComesFirstThenTheOthersInOrder() {
    open(true);
    session.selectedBeat().set(1);
    List<PredictionReadings.Reading> beat = readings.beat().get();
    assertEquals(
        List.of(BeatClass.S, BeatClass.N, BeatClass.V, BeatClass.F, BeatClass.Q),
        beat.stream().map(PredictionReadings.Reading::beatClass).toList());
    assertEquals(
        List.of("57.0", "39.0", "2.0", "1.5", "0.5"),
        beat.stream().map(PredictionReadings.Reading::percent).toList());
  }

  @Test
  void theOthersKeepTheirOrderWhateverIsPredicted() {
    open(true);
    session.selectedBeat().set(2);
    assertEquals(
        List.of(BeatClass.V, BeatClass.N, BeatClass.S, BeatClass.F, BeatClass.Q),
        readings.beat().get().stream().map(PredictionReadings.Reading::beatClass).toList());
  }

  @Test
  void nothingIsSaidWithoutAChosenBeatOrAModel() {
    open(true);
    assertEquals(List.of(), readings.beat().get());
    Session silent = new Session();
    silent.selectedBeat().set(0);
    assertEquals(List.of(), new PredictionReadings(silent).beat().get());
  }

  @Test
  void almostCertainIsNotCertain() {
    assertEquals(">99.9", new PredictionReadings.Reading(BeatClass.N, 0.9996).percent());
    assertEquals("100.0", new PredictionReadings.Reading(BeatClass.N, 1).percent());
    assertEquals("99.8", new PredictionReadings.Reading(BeatClass.N, 0.998).percent());
  }
}
