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
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred seconds at 100 frames a second, a beat each second; 10 pixels for 1 mm. */
class WaveformViewModelTest {

  private static final double WIDTH = 1000;

  private final Session session = new Session();
  private long clock;
  private final WaveformViewModel model = new WaveformViewModel(session, () -> clock);

  @BeforeEach
  void open() {
    FakeStore store = new FakeStore().with(FakeRecords.of("long", 2, 10_000, f -> 0));
    model.measure(PaperScale.ofScreen(254));
    model.resize(WIDTH);
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE))
        .open(FakeStore.header("long"));
  }

  private Viewport view() {
    return session.viewport().get();
  }

  private long chosenFrame() {
    return session.marks().get().beats().get(session.selectedBeat().get()).frame();
  }

  @Test
  void beginsAtTheStartAtTheUsualScales() {
    assertEquals(0, view().firstFrame());
    assertEquals(100.0 / 250, view().framesPerPixel(), 1e-12);
    assertEquals(100, view().pixelsPerMillivolt(), 1e-12);
    assertEquals(25, model.speed().get(), 1e-9);
    assertEquals(10, model.gain().get(), 1e-9);
  }

  @Test
  void pagesAndEnds() {
    model.page(0.5);
    assertEquals(200, view().firstFrame(), 1e-9);
    model.toEnd();
    assertEquals(10_000, view().lastFrame(), 1e-9);
    model.play().rewind();
    assertEquals(0, view().firstFrame());
  }

  @Test
  void theNextBeatIsTheFirstInViewThenTheOneAfter() {
    model.page(1);
    model.nextBeat();
    assertEquals(400, chosenFrame());
    model.nextBeat();
    assertEquals(500, chosenFrame());
    model.previousBeat();
    model.previousBeat();
    assertEquals(300, chosenFrame());
  }

  @Test
  void aBeatOffScreenIsBroughtToTheMiddle() {
    for (int i = 0; i < 5; i++) {
      model.nextBeat();
    }
    assertEquals(500, chosenFrame());
    assertEquals(500, view().centre(), 1e-9);
  }

  @Test
  void thereIsNoBeatBeforeTheFirst() {
    model.nextBeat();
    model.previousBeat();
    assertEquals(100, chosenFrame());
  }

  @Test
  void aClickChoosesTheBeatNearItOrNone() {
    model.chooseNear(255);
    assertEquals(100, chosenFrame());
    model.chooseNear(380);
    assertEquals(Session.NO_BEAT, session.selectedBeat().get());
  }

  @Test
  void zoomBackUndoesARunOfSmallSteps() {
    Viewport before = view();
    for (int i = 0; i < 4; i++) {
      clock += 100;
      model.zoomTime(500, 1.2);
    }
    clock += 5000;
    model.zoomGain(2);
    model.zoomBack();
    assertEquals(25 * Math.pow(1.2, 4), model.speed().get(), 1e-6);
    model.zoomBack();
    assertEquals(before, view());
    model.zoomBack();
    assertEquals(before, view());
  }

  @Test
  void zoomsOutToTheWholeRecordAndNoFurther() {
    model.zoomTime(0, 1e-6);
    assertEquals(10, view().framesPerPixel(), 1e-12);
    model.showAll();
    assertEquals(10_000, view().lastFrame(), 1e-6);
  }

  @Test
  void goesToATimeOrSaysWhyNot() {
    assertTrue(model.goTo("0:50"));
    assertEquals(5000, view().centre(), 1e-9);
    assertTrue(model.goTo("s2000"));
    assertEquals(2000, view().centre(), 1e-9);
    assertFalse(model.goTo("tomorrow"));
    assertTrue(session.problem().get().contains("tomorrow"));
  }

  @Test
  void setsPaperScales() {
    model.setSpeed(50);
    model.setGain(20);
    assertEquals(0.2, view().framesPerPixel(), 1e-12);
    assertEquals(200, view().pixelsPerMillivolt(), 1e-12);
    model.setUsualScales();
    assertEquals(25, model.speed().get(), 1e-9);
  }

  @Test
  void anotherScreenKeepsTheScalesInMillimetres() {
    model.setSpeed(50);
    model.measure(PaperScale.ofScreen(127));
    assertEquals(50, model.speed().get(), 1e-9);
    assertEquals(0.4, view().framesPerPixel(), 1e-12);
  }

  @Test
  void readsOutTimeAndBeat() {
    ReadingsViewModel readings = new ReadingsViewModel(session, model);
    assertEquals("long", readings.record().get());
    assertEquals("00:00.000 \u00b7 sample 0", readings.place().get());
    assertEquals("99 beats", readings.beat().get());
    model.nextBeat();
    model.nextBeat();
    model.nextBeat();
    assertEquals("00:03.000 \u00b7 sample 300", readings.place().get());
    assertEquals(
        "V  premature ventricular contraction \u00b7 class V, ventricular \u00b7 RR 1.000 s",
        readings.beat().get());
    model.pointAt(500);
    assertEquals("00:02.000 \u00b7 sample 200", readings.place().get());
  }
}
