package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.PaperScale;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred seconds at 100 frames a second, 4 s of them in view; a clock that the test turns. */
class PlayViewModelTest {

  private static final long MILLI = 1_000_000;

  private final Session session = new Session();
  private final WaveformViewModel waveform = new WaveformViewModel(session, () -> 0);
  private final PlayViewModel play = waveform.play();
  private final RecordLoader loader =
      FakeLoader.of(
          session,
          new FakeStore().with(FakeRecords.of("long", 2, 10_000, f -> 0)),
          new InlineTaskRunner(Progress.NONE));
  private long now = 77 * MILLI;

  @BeforeEach
  void open() {
    waveform.measure(PaperScale.ofScreen(254));
    waveform.resize(1000);
    loader.open(FakeStore.header("long"));
  }

  private Viewport view() {
    return session.viewport().get();
  }

  private void ticks(int count, long millis) {
    for (int i = 0; i < count; i++) {
      now += millis * MILLI;
      play.tick(now);
    }
  }

  private void start() {
    play.toggle();
    play.tick(now);
  }

  @Test
  void atRateOneASecondOfPaperTakesASecond() {
    start();
    ticks(50, 20);
    assertEquals(100, view().firstFrame(), 1e-6);
    ticks(100, 5);
    assertEquals(150, view().firstFrame(), 1e-6);
  }

  @Test
  void theRateGoesFromAQuarterToSixteen() {
    for (int i = 0; i < 9; i++) {
      play.slower();
    }
    assertEquals(0.25, play.rate().get());
    play.faster();
    assertEquals(0.5, play.rate().get());
    start();
    ticks(100, 10);
    assertEquals(50, view().firstFrame(), 1e-6);
    for (int i = 0; i < 9; i++) {
      play.faster();
    }
    assertEquals(16, play.rate().get());
    ticks(100, 10);
    assertEquals(50 + 1600, view().firstFrame(), 1e-6);
  }

  @Test
  void aPauseOfTheClockIsNoLeap() {
    start();
    ticks(1, 60_000);
    assertEquals(25, view().firstFrame(), 1e-6);
  }

  @Test
  void stopsAtTheEndAndBeginsAnew() {
    waveform.centre(9_750);
    start();
    ticks(50, 20);
    assertEquals(9_600, view().firstFrame(), 1e-6);
    assertFalse(play.playing().get());
    start();
    ticks(10, 20);
    assertTrue(play.playing().get());
    assertEquals(20, view().firstFrame(), 1e-6);
  }

  @Test
  void stopsWhereSomebodyScrolls() {
    start();
    ticks(5, 20);
    waveform.scroll(30);
    assertFalse(play.playing().get());
    double stays = view().firstFrame();
    ticks(5, 20);
    assertEquals(stays, view().firstFrame());
  }

  @Test
  void goesOnWhereSomebodyZooms() {
    start();
    ticks(5, 20);
    waveform.zoomTime(500, 2);
    waveform.zoomGain(2);
    waveform.resize(900);
    assertTrue(play.playing().get());
  }

  @Test
  void stopsWhereMarksChangeOrAnotherRecordIsOpened() {
    start();
    loader.showAnnotator("ai");
    assertFalse(play.playing().get());
    start();
    loader.open(FakeStore.header("long"));
    assertFalse(play.playing().get());
  }

  @Test
  void toTheStartGoesOnFromThere() {
    waveform.page(3);
    start();
    ticks(5, 20);
    play.rewind();
    assertTrue(play.playing().get());
    assertEquals(0, view().firstFrame());
  }

  @Test
  void withoutARecordNothingPlays() {
    PlayViewModel idle = new PlayViewModel(new Session());
    idle.toggle();
    assertFalse(idle.playing().get());
  }
}
