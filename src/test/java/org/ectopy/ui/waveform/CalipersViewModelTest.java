package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.ShownBeats;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.Inks;
import org.ectopy.ui.trace.Page;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two leads in rows of 200 pixels, 100 pixels for 1 mV (200 stored integers), 1 pixel for a frame
 * of 10 ms.
 */
class CalipersViewModelTest {

  private final Session session = new Session();
  private final CalipersViewModel model = new CalipersViewModel(session);
  private Page page;

  CalipersViewModelTest() {
    open("r");
    Viewport view = new Viewport(0, 1, 100, 1000, 10_000);
    RowLayout rows = RowLayout.share(2, 400, 100);
    page =
        new Page(
            session.record().get().orElseThrow(),
            Optional.empty(),
            ShownBeats.NONE,
            view,
            new Sheet(1000, 400, 1, rows, new Inks(Map.of())));
  }

  private void open(String name) {
    FakeLoader.of(
            session,
            new FakeStore().with(FakeRecords.of(name, 2, 10_000, f -> 0)),
            new InlineTaskRunner(Progress.NONE))
        .open(FakeStore.header(name));
  }

  @BeforeEach
  void use() {
    model.use(page);
  }

  private Calipers now() {
    return model.calipers().get().orElseThrow();
  }

  private double millivolts() {
    return now().physical(page.record().record().leads().get(now().lead()));
  }

  @Test
  void beginsInTheMiddleWithOneMillivolt() {
    assertEquals(420, now().left(), 1e-9);
    assertEquals(580, now().right(), 1e-9);
    assertEquals(1, millivolts(), 1e-9);
    assertEquals(0, now().lead());
  }

  @Test
  void beginsOnTheChosenBeatAndTheNext() {
    session.selectedBeat().set(2);
    model.use(page);
    assertEquals(300, now().left());
    assertEquals(400, now().right());
  }

  @Test
  void aBarIsDraggedFromWhereItIsGrabbed() {
    assertTrue(model.grab(page, 577, 300));
    model.drag(page, 597, 350, false);
    assertEquals(600, now().right(), 1e-9);
    assertEquals(420, now().left(), 1e-9);
  }

  @Test
  void aPixelUpIsAHundredthOfAMillivolt() {
    double upper = page.yOf(page.placeOf(0).orElseThrow(), now().upper());
    assertTrue(model.grab(page, 500, upper));
    model.drag(page, 500, upper - 50, false);
    assertEquals(1.5, millivolts(), 1e-9);
  }

  @Test
  void besideTheBarsNothingIsGrabbed() {
    assertFalse(model.grab(page, 200, 100));
    assertFalse(model.grab(page, 500, 390));
  }

  @Test
  void carriedToAnotherLeadTheyMeasureThatOne() {
    double middle = page.sheet().rows().baseline(0);
    assertTrue(model.grab(page, 500, middle));
    model.drag(page, 510, middle + 200, false);
    assertEquals(1, now().lead());
    assertEquals(430, now().left(), 1e-9);
    assertEquals(1, millivolts(), 1e-9);
  }

  @Test
  void keysMoveTheChosenBarByAPixel() {
    model.nudge(page, 1, 0, false);
    model.nudge(page, 1, 0, false);
    assertEquals(582, now().right(), 1e-9);
    model.nextBar();
    model.nudge(page, 0, -1, false);
    assertEquals(1.01, millivolts(), 1e-9);
  }

  @Test
  void withShiftBarsGoFromLineToLine() {
    // a small box is 40 ms, 4 frames here, and 0.1 mV
    model.nudge(page, 1, 0, true);
    assertEquals(584, now().right(), 1e-9);
    model.nudge(page, -1, 0, true);
    assertEquals(580, now().right(), 1e-9);
    model.grab(page, 580, 300);
    model.drag(page, 601, 300, true);
    assertEquals(600, now().right(), 1e-9);
    model.nextBar();
    model.nudge(page, 0, -1, true);
    assertEquals(1.1, millivolts(), 0.011);
    double line = now().upper();
    model.nudge(page, 0, -1, true);
    assertEquals(20, now().upper() - line, 1e-6);
  }

  @Test
  void anotherRecordTakesThemAway() {
    model.marching().set(true);
    open("other");
    assertFalse(model.used());
    assertFalse(model.marching().get());
  }
}
