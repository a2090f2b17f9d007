package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.junit.jupiter.api.Test;

class RecordLoaderTest {

  private final Session session = new Session();
  private final FakeStore store =
      new FakeStore().with(FakeRecords.flat()).with(FakeRecords.of("other", 1, 500, f -> 1));
  private final RecordLoader loader =
      new RecordLoader(session, store, new InlineTaskRunner(Progress.NONE), Runnable::run);

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
}
