package org.ectopy.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.ectopy.library.BeatCounts;
import org.ectopy.library.IndexedRecord;
import org.ectopy.library.Library;
import org.ectopy.library.SmallLibrary;
import org.ectopy.record.SymbolTable;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.records.RecordRow;
import org.ectopy.ui.records.RecordsViewModel;
import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.WfdbStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedCountsTest {

  private final Session session = new Session();
  private final Editor editor = FakeLoader.editor(session);
  private final BeatEdits edits = new BeatEdits(session, editor);
  @TempDir Path home = Path.of("");

  private static IndexedRecord night(RecordsViewModel records) {
    return records.rows().stream()
        .filter(RecordRow.Entry.class::isInstance)
        .map(row -> ((RecordRow.Entry) row).indexed())
        .findFirst()
        .orElseThrow();
  }

  private static BeatCounts counts(IndexedRecord record) {
    return record.contents().orElseThrow().labels().beats();
  }

  @BeforeEach
  void write() throws IOException {
    new SmallLibrary(home.resolve("ward"))
        .record("night", 10, "")
        .labels("night", "atr", "NNV", "");
  }

  private RecordsViewModel open() {
    TaskRunner tasks = new InlineTaskRunner(Progress.NONE);
    Path user = home.resolve("user");
    RecordLoader loader = FakeLoader.of(session, new WfdbStore(), tasks, editor, user);
    RecordsViewModel records =
        new RecordsViewModel(session, Library.in(user), loader, tasks, Runnable::run);
    new EditedCounts(session, editor, records, Runnable::run, Runnable::run).install();
    records.begin(List.of(home.resolve("ward")));
    records.open(night(records));
    return records;
  }

  @Test
  void theListFollowsEachEdit() {
    RecordsViewModel records = open();
    assertFalse(night(records).file().edited());
    edits.relabel(IntStream.of(0), SymbolTable.STANDARD.withMnemonic("V").orElseThrow());
    assertEquals(new BeatCounts(1, 0, 2, 0, 0), counts(night(records)));
    assertTrue(night(records).file().edited());
    editor.undo();
    assertEquals(new BeatCounts(2, 0, 1, 0, 0), counts(night(records)));
  }

  @Test
  void anEditTouchesNoOtherLineOfTheList() {
    RecordsViewModel records = open();
    List<Integer> changed = new ArrayList<>();
    records
        .rows()
        .addListener(
            (ListChangeListener<RecordRow>)
                change -> {
                  while (change.next()) {
                    changed.add(change.getTo() - change.getFrom());
                  }
                });
    edits.relabel(IntStream.of(0), SymbolTable.STANDARD.withMnemonic("V").orElseThrow());
    assertEquals(List.of(1), changed);
  }

  @Test
  void aFilterByClassLooksAtWhatAnEditHasMade() {
    RecordsViewModel records = open();
    records.filter().set("S");
    assertEquals(List.of(), records.rows());
    edits.relabel(IntStream.of(0), SymbolTable.STANDARD.withMnemonic("A").orElseThrow());
    assertEquals(new BeatCounts(1, 1, 1, 0, 0), counts(night(records)));
  }
}
