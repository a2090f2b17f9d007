package org.ectopy.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.library.BeatCounts;
import org.ectopy.library.LabelSummary;
import org.ectopy.library.Library;
import org.ectopy.library.SmallLibrary;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.FakeLoader;
import org.ectopy.ui.session.RecordLoader;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.WfdbStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsViewModelTest {

  @TempDir Path home;
  private final TaskRunner tasks = new InlineTaskRunner(Progress.NONE);
  private Session session = new Session();
  private RecordsViewModel model = start();
  private Path ward = Path.of("");
  private Path lab = Path.of("");

  private RecordsViewModel start() {
    session = new Session();
    RecordLoader loader = FakeLoader.of(session, new WfdbStore(), tasks);
    Path user = home == null ? Path.of("") : home.resolve("user");
    return new RecordsViewModel(session, Library.in(user), loader, tasks, Runnable::run);
  }

  @BeforeEach
  void write() throws IOException {
    ward = home.resolve("ward");
    lab = home.resolve("lab");
    new SmallLibrary(ward)
        .record("night", 7200, "")
        .labels("night", "atr", "NNV", "")
        .record("day", 10, "");
    new SmallLibrary(lab).record("bench", 5, "");
    model = start();
    model.begin(List.of(ward));
  }

  private List<String> lines() {
    return model.rows().stream().map(RecordsViewModelTest::line).toList();
  }

  private static String line(RecordRow row) {
    return switch (row) {
      case RecordRow.Folder head -> (head.name() + "/ " + head.count() + head.note()).strip();
      case RecordRow.Entry entry -> entry.indexed().name();
    };
  }

  private RecordRow.Entry entry(String name) {
    return model.rows().stream()
        .filter(row -> line(row).equals(name))
        .map(RecordRow.Entry.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsTheUsualFolderAtFirst() {
    assertEquals(List.of("ward/ 2", "day", "night"), lines());
  }

  @Test
  void anEditedRecordShowsItsBeatsAsTheyAreNow() {
    Path night = ward.resolve("night.hea");
    assertEquals(2, entry("night").indexed().contents().orElseThrow().labels().beats().n());
    BeatCounts now = new BeatCounts(1, 0, 2, 0, 0);
    model.edited(night, new LabelSummary("atr", now, List.of()));
    assertEquals(now, entry("night").indexed().contents().orElseThrow().labels().beats());
    assertTrue(entry("night").indexed().file().edited());
    assertFalse(entry("day").indexed().file().edited());
    model.refresh();
    assertEquals(now, entry("night").indexed().contents().orElseThrow().labels().beats());
  }

  @Test
  void aFolderThatIsAddedIsThereAtTheNextStart() {
    model.add(lab);
    model = start();
    model.begin(List.of());
    assertEquals(List.of("ward/ 2", "day", "night", "lab/ 1", "bench"), lines());
  }

  @Test
  void aFolderThatIsTakenOutStaysAwayAndOnDisk() {
    model.remove(ward);
    assertTrue(model.empty().get());
    model = start();
    model.begin(List.of(ward));
    assertEquals(List.of(), lines());
    assertTrue(Files.exists(ward.resolve("day.hea")));
  }

  @Test
  void aFolderThatIsVisitedGivesWayToTheNextAndIsForgotten() {
    model.visit(lab);
    assertEquals(List.of("ward/ 2", "day", "night", "lab/ 1", "bench"), lines());
    model.visit(home);
    assertEquals(4, lines().size());
    model = start();
    model.begin(List.of());
    assertEquals(List.of(), lines());
  }

  @Test
  void filtersAndSaysHowManyOfAll() {
    model.filter().set("class:V");
    assertEquals(List.of("ward/ 1 of 2", "night"), lines());
    model.filter().set("nothing");
    assertEquals(List.of(), lines());
    assertFalse(model.empty().get());
  }

  @Test
  void aFoldedFolderShowsItsHeadOnly() {
    model.fold(ward);
    assertEquals(List.of("ward/ 2"), lines());
    model.fold(ward);
    assertEquals(3, lines().size());
  }

  @Test
  void aMissingFolderStaysInTheListAndSaysSo() {
    Path gone = home.resolve("gone");
    model.add(gone);
    assertTrue(lines().getLast().endsWith("there is no such file or folder"), lines().toString());
  }

  @Test
  void saysLengthBeatsAndClasses() {
    RecordWords night = new RecordWords(entry("night").indexed());
    assertEquals("2:00:00 \u00b7 3 beats", night.facts());
    assertEquals("N 2  V 1", night.counts());
    RecordWords day = new RecordWords(entry("day").indexed());
    assertEquals("00:10", day.facts());
    assertEquals("MLII", day.counts());
  }

  @Test
  void opensWhatIsChosen() {
    model.open(entry("day").indexed());
    assertTrue(model.isOpen(entry("day")));
    assertFalse(model.isOpen(entry("night")));
    assertEquals(ward, model.folder().orElseThrow());
  }

  @Test
  void whatHasChangedIsSeenOnComingBack() throws IOException {
    new SmallLibrary(ward).labels("day", "ect", "NN", "");
    model.refresh(true);
    assertTrue(entry("day").indexed().file().edited());
  }
}
