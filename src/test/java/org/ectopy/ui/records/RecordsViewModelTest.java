package org.ectopy.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.FakeRecords;
import org.ectopy.ui.FakeStore;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsViewModelTest {

  private final Session session = new Session();
  private final FakeStore store =
      new FakeStore().with(FakeRecords.flat()).with(FakeRecords.of("night", 3, 720_000, f -> 0));
  private final TaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private final RecordLoader loader = FakeLoader.of(session, store, tasks);
  private final RecordsViewModel model =
      new RecordsViewModel(session, store, loader, tasks, Runnable::run);

  @BeforeEach
  void show() {
    model.show(FakeStore.FOLDER);
  }

  private List<String> names() {
    return model.shown().stream().map(RecordEntry::name).toList();
  }

  @Test
  void listsNameLengthAndLeads() {
    RecordEntry night = model.shown().get(1);
    assertEquals("night", night.name());
    assertEquals("2:00:00", night.length());
    assertEquals("L1, L2, L3", night.leads());
  }

  @Test
  void aRecordThatCannotBeReadIsListedAndSaysWhy() {
    RecordEntry broken = model.shown().get(2);
    assertFalse(broken.readable());
    assertTrue(broken.facts().contains("a record line was expected"));
  }

  @Test
  void filtersByNameAndLead() {
    model.filter().set("L3");
    assertEquals(List.of("night"), names());
    model.filter().set("l1 FLAT");
    assertEquals(List.of("flat"), names());
    model.filter().set("");
    assertEquals(3, model.shown().size());
  }

  @Test
  void opensWhatIsChosen() {
    model.open(model.shown().getFirst());
    assertTrue(model.isOpen(model.shown().getFirst()));
    assertFalse(model.isOpen(model.shown().get(1)));
  }
}
