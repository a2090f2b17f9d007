package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.DefectLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand seconds at 100 frames a second, a beat each second, on a strip of 1000 pixels. */
class OverviewViewModelTest {

  private static final double STRIP = 1000;

  private final Session session = new Session();
  private final OverviewViewModel model =
      new OverviewViewModel(session, Runnable::run, Runnable::run);

  @BeforeEach
  void open() {
    InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
    new DefectLoader(session, tasks, Runnable::run).install();
    FakeStore store = new FakeStore().with(FakeRecords.of("long", 2, 100_000, f -> (int) (f % 9)));
    FakeLoader.of(session, store, tasks).open(FakeStore.header("long"));
    session.viewport().set(new Viewport(0, 20, 40, 500, 100_000));
  }

  private Viewport view() {
    return session.viewport().get();
  }

  @Test
  void saysTheRateOfWhatIsInView() {
    assertEquals("60", model.rateInView());
  }

  @Test
  void aClickBesideTheHandleJumps() {
    model.grab(700, STRIP);
    assertEquals(70_000, view().centre(), 1e-6);
  }

  @Test
  void theHandleIsDraggedWithoutAJump() {
    model.grab(90, STRIP);
    assertEquals(0, view().firstFrame());
    model.drag(91, STRIP);
    assertEquals(100, view().firstFrame(), 1e-6);
    model.drag(290, STRIP);
    assertEquals(20_000, view().firstFrame(), 1e-6);
    model.drag(-500, STRIP);
    assertEquals(0, view().firstFrame());
  }

  @Test
  void aHandleIsNeverTooThinToBeGrabbed() {
    session.viewport().set(new Viewport(50_000, 0.1, 40, 500, 100_000));
    OverviewHandle handle = OverviewHandle.of(view(), STRIP);
    assertTrue(handle.holds(500.25));
    assertTrue(handle.width() >= 8);
    assertEquals(500.25, handle.left() + handle.width() / 2, 1e-6);
    assertFalse(handle.holds(520));
  }

  @Test
  void theHandleStaysOnTheStrip() {
    session.viewport().set(new Viewport(100_000, 0.1, 40, 500, 100_000));
    OverviewHandle handle = OverviewHandle.of(view(), STRIP);
    assertEquals(STRIP, handle.left() + handle.width(), 1e-6);
  }

  @Test
  void tellsTimeRateAndBeatsUnderThePointer() {
    // ten seconds about 8:20 hold ten beats; each third one is V: frames 49,500 to 50,400
    assertEquals("08:20 \u00b7 60 /min\nN 6  V 4 in 10 s", model.words(model.tip(500, STRIP)));
  }

  @Test
  void withoutARecordThereIsNothingToSay() {
    Session empty = new Session();
    OverviewViewModel idle = new OverviewViewModel(empty, Runnable::run, Runnable::run);
    assertEquals("", idle.rateInView());
  }
}
