package org.ectopy.ui.waveform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.trace.LeadFormat;
import org.ectopy.ui.trace.LeadOrder;
import org.ectopy.ui.trace.LeadPlan;
import org.junit.jupiter.api.Test;

class LeadsViewModelTest {

  private final Session session = new Session();
  private final LeadsViewModel model = new LeadsViewModel(session);
  private final RecordLoader loader =
      FakeLoader.of(
          session,
          new FakeStore()
              .with(FakeRecords.of("two", 2, 100, f -> 0))
              .with(FakeRecords.of("three", 3, 100, f -> 0)),
          new InlineTaskRunner(Progress.NONE));

  private void open(String name) {
    loader.open(FakeStore.header(name));
  }

  @Test
  void offersOnlyWhatTheRecordHasLeadsFor() {
    open("two");
    assertEquals(List.of(LeadFormat.ROWS), model.formats());
    assertEquals(List.of(LeadOrder.RECORD), model.orders());
  }

  @Test
  void remembersEachRecordsChoice() {
    open("two");
    model.invert(1);
    model.higher(0, -1);
    LeadPlan chosen = model.plan().get();
    open("three");
    assertEquals(LeadPlan.of(model.leads()), model.plan().get());
    open("two");
    assertEquals(chosen, model.plan().get());
    assertTrue(chosen.settings().get(1).inverted());
    assertEquals(0.5, chosen.settings().get(0).factor());
    model.reset();
    assertEquals(LeadPlan.of(model.leads()), model.plan().get());
  }

  @Test
  void aLeadMovesNoFurtherThanTheEnds() {
    open("three");
    assertEquals(1, model.move(0, 1));
    assertEquals(2, model.move(1, 5));
    assertEquals(0, model.plan().get().settings().get(2).lead());
    assertEquals(0, model.move(0, -1));
  }

  @Test
  void oneLeadIsAlwaysShown() {
    open("two");
    model.show(0);
    model.show(1);
    assertFalse(model.plan().get().settings().get(0).shown());
    assertTrue(model.plan().get().settings().get(1).shown());
    model.show(0);
    assertEquals(2, model.plan().get().shown());
  }
}
