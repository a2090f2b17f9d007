package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.record.Samples;
import org.ectopy.signal.QrsDetectors;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.junit.jupiter.api.Test;

class RecordLoaderTest {

  private final Session session = new Session();
  private final FakeStore store =
      new FakeStore()
          .with(FakeRecords.flat())
          .with(FakeRecords.of("other", 1, 500, f -> 1))
          .bare(FakeRecords.beating("bare", 2000))
          .bare(FakeRecords.of("silent", 1, 2000, f -> 7))
          .bare(FakeRecords.of("half", 2, 4000, f -> f < 2000 ? beat(f) : Samples.GAP));

  private static int beat(long frame) {
    return (int) Math.max(0, 200 - 70 * Math.abs(frame % 100 - 50));
  }

  private final RecordLoader loader =
      FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE));

  @Test
  void opensTheRecordItsUsualMarksAndItsPyramid() {
    loader.open(FakeStore.header("flat"));
    assertEquals("flat", session.record().get().orElseThrow().record().name());
    assertEquals("ward", session.record().get().orElseThrow().folder());
    assertEquals("atr", session.annotator().get());
    assertEquals(9, session.marks().get().beats().size());
    assertTrue(session.pyramid().get().isPresent());
    assertEquals("", session.problem().get());
  }

  @Test
  void aBadRecordSaysSoAndThePreviousOneStays() {
    loader.open(FakeStore.header("flat"));
    loader.open(FakeStore.header("broken"));
    assertEquals("flat", session.record().get().orElseThrow().record().name());
    assertTrue(session.problem().get().endsWith("nothing here, a record line was expected"));
  }

  @Test
  void aGoodRecordTakesTheMessageAway() {
    loader.open(FakeStore.header("broken"));
    loader.open(FakeStore.header("other"));
    assertEquals("", session.problem().get());
    assertEquals("other", session.record().get().orElseThrow().record().name());
  }

  @Test
  void showsAnotherAnnotator() {
    loader.open(FakeStore.header("flat"));
    session.selectedBeat().set(5);
    loader.showAnnotator("ai");
    assertEquals(1, session.marks().get().beats().size());
    assertEquals("ai", session.annotator().get());
    assertEquals(Session.NO_BEAT, session.selectedBeat().get());
  }

  private static String detected() {
    return "detected by " + QrsDetectors.standard().name();
  }

  @Test
  void whereThereAreNoAnnotationsBeatsAreDetected() {
    loader.open(FakeStore.header("bare"));
    assertEquals(detected(), session.annotator().get());
    List<Long> frames = session.marks().get().beats().stream().map(BeatMark::frame).toList();
    assertEquals(20, frames.size());
    for (int i = 0; i < 20; i++) {
      assertTrue(Math.abs(frames.get(i) - (50 + 100L * i)) <= 1, frames.toString());
    }
    assertEquals("", session.problem().get());
  }

  @Test
  void aDetectedBeatIsNotCalledNormal() {
    loader.open(FakeStore.header("bare"));
    BeatMark beat = session.marks().get().beats().getFirst();
    assertTrue(beat.beatClass().isEmpty());
    assertEquals("detected beat, not annotated", beat.symbol().description());
  }

  @Test
  void beatsAreDetectedOnRequestToo() {
    loader.open(FakeStore.header("flat"));
    loader.open(FakeStore.header("bare"));
    loader.showAnnotator("ai");
    assertEquals(1, session.marks().get().beats().size());
    loader.showDetected();
    assertEquals(detected(), session.annotator().get());
    assertEquals(20, session.marks().get().beats().size());
  }

  @Test
  void whatCannotBeReadIsMarked() {
    loader.open(FakeStore.header("half"));
    assertEquals(List.of(new NoteMark(2000, "~ unreadable")), session.marks().get().notes());
  }

  @Test
  void aRecordWithoutABeatSaysWhy() {
    loader.open(FakeStore.header("silent"));
    assertTrue(
        session.problem().get().startsWith("silent: no beat was found in 0:20: lead L1 is flat"),
        session.problem().get());
    assertEquals(List.of(), session.marks().get().beats());
  }

  @Test
  void aRecordTooShortSaysSo() {
    store.bare(FakeRecords.of("short", 1, 1, f -> 1));
    loader.open(FakeStore.header("short"));
    assertTrue(session.problem().get().startsWith("short: the record is too short"));
    assertEquals("", session.annotator().get());
  }
}
