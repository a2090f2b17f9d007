package org.ectopy.ui.disclosure;

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

/** A thousand seconds at 100 frames a second, a beat each second; 4 pixels for 1 mm. */
class DisclosureViewModelTest {

  private final Session session = new Session();
  private final DisclosureViewModel model =
      new DisclosureViewModel(session, () -> new PaperScale(4));

  @BeforeEach
  void open() {
    FakeStore store = new FakeStore().with(FakeRecords.of("long", 2, 100_000, f -> 0));
    FakeLoader.of(session, store, new InlineTaskRunner(Progress.NONE))
        .open(FakeStore.header("long"));
    session.viewport().set(new Viewport(0, 1, 40, 1000, 100_000));
    model.resize(300, 300);
    model.toggle();
  }

  @Test
  void rowsAreSevenAndAHalfMillimetresHighAndAMillivoltOne() {
    assertTrue(model.shown().get());
    assertEquals(30, model.rows().get().pitch());
    assertEquals(3000, model.rows().get().framesPerRow());
    assertEquals(34, model.rows().get().count());
    assertEquals(4, model.pixelsPerMillivolt());
  }

  @Test
  void beginsWhereThePaperIs() {
    assertEquals(500, model.place().get());
    assertEquals(0, model.target().from());
    assertEquals(1000, model.target().to());
    model.toggle();
    session.viewport().set(session.viewport().get().centredOn(50_000));
    model.toggle();
    assertEquals(50_000, model.place().get());
    assertEquals(16 * 30 - 150, model.rows().get().top());
  }

  @Test
  void keysMoveThePlaceAndThePageFollows() {
    model.moveRows(1);
    assertEquals(3500, model.place().get());
    assertEquals(0, model.rows().get().top());
    model.movePages(1);
    assertEquals(3500 + 9 * 3000, model.place().get());
    assertEquals(9 * 30, model.rows().get().top());
    model.moveTo(Double.MAX_VALUE);
    assertEquals(99_999, model.place().get());
    assertEquals(34 * 30 - 300, model.rows().get().top());
    model.moveTo(0);
    assertEquals(0, model.rows().get().top());
  }

  @Test
  void beatsCanBeWalkedAlong() {
    model.moveBeats(1);
    assertEquals(600, model.place().get());
    model.moveBeats(-1);
    model.moveBeats(-1);
    assertEquals(400, model.place().get());
  }

  @Test
  void aClickGoesThereAndChoosesTheBeat() {
    model.jumpTo(41, 75);
    assertFalse(model.shown().get());
    assertEquals(6410, session.viewport().get().centre(), 1e-9);
    assertEquals(6400, session.marks().get().beats().get(session.selectedBeat().get()).frame());
  }

  @Test
  void leavingLeavesThePaperAsItWas() {
    Viewport before = session.viewport().get();
    model.moveRows(5);
    model.leave();
    assertEquals(before, session.viewport().get());
    assertEquals(Session.NO_BEAT, session.selectedBeat().get());
  }

  @Test
  void longerRowsKeepThePlaceInView() {
    model.moveTo(90_000);
    model.seconds().set(120);
    assertEquals(12_000, model.rows().get().framesPerRow());
    assertEquals(9, model.rows().get().count());
    assertEquals(0, model.rows().get().top());
  }
}
