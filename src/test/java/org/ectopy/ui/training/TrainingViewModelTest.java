package org.ectopy.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.LabelReader;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.ModelLibrary;
import org.ectopy.model.ModelListing;
import org.ectopy.model.ModelVersion;
import org.ectopy.record.BeatClass;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains at once, on three of the records that come with the program. */
class TrainingViewModelTest {

  private static final Path SAMPLES = Path.of("sample-records").toAbsolutePath();

  @TempDir Path folder;
  private final List<String> judging = new ArrayList<>();
  private Optional<ModelsViewModel> models = Optional.empty();
  private Optional<TrainingViewModel> training = Optional.empty();

  @BeforeEach
  void open() throws IOException {
    List<Path> headers =
        List.of("pvc", "pac", "couplets").stream()
            .map(name -> SAMPLES.resolve(name + ".hea"))
            .toList();
    DocumentPlaces places = new DocumentPlaces(folder.resolve("user"), List.of(SAMPLES));
    TrainingPlace place =
        new TrainingPlace(
            new ModelLibrary(folder.resolve("models"), ModelCatalog.shipped(), () -> Instant.EPOCH),
            new LabelReader(places),
            new RunFolder(folder.resolve("training")),
            "ectopy test");
    TrainingDesk desk =
        new TrainingDesk(
            new Session(),
            place,
            new InlineTaskRunner(Progress.NONE),
            Runnable::run,
            new SimpleObjectProperty<>(headers),
            () -> false,
            judging::add);
    models = Optional.of(new ModelsViewModel(desk, "context"));
    training = Optional.of(new TrainingViewModel(desk, models()));
    model().shown();
  }

  private ModelsViewModel models() {
    return models.orElseThrow();
  }

  private TrainingViewModel model() {
    return training.orElseThrow();
  }

  private ModelListing listing() {
    return models().listing().get().orElseThrow();
  }

  /** Trains the small network that came with the program on one record, and tests on another. */
  private void train() {
    model().choices().give(List.of(0), RecordRole.TRAINING);
    model().choices().give(List.of(1), RecordRole.UNUSED);
    model().choices().give(List.of(2), RecordRole.TEST);
    Beginning small =
        model().options().beginnings().stream()
            .filter(each -> each.words().contains("residual-cnn-"))
            .findFirst()
            .orElseThrow();
    model().options().beginning().set(small);
    model().options().epochs().set(1);
    model().start();
  }

  @Test
  void theCurrentModelAndAllRecordsAreOfferedAtFirst() {
    Beginning first = model().options().beginning().get();
    assertTrue(
        first instanceof Beginning.Version(ModelVersion version)
            && version.name().equals("context"));
    assertEquals(3, model().choices().rows().size());
    assertEquals(0, model().tunings().count());
    assertFalse(model().tunings().openIsEdited());
    assertEquals(List.of(), judging);
  }

  @Test
  void withoutARecordToLearnFromNothingStarts() {
    model().choices().give(List.of(0, 1, 2), RecordRole.UNUSED);
    assertTrue(model().obstacle().isPresent());
    model().start();
    assertTrue(model().outcome().get().isEmpty());
    assertEquals("", model().problem().get());
  }

  @Test
  void aClassWithoutBeatsIsNamed() {
    model().choices().give(List.of(0, 1, 2), RecordRole.UNUSED);
    model().choices().give(List.of(0), RecordRole.TRAINING);
    assertEquals(List.of(BeatClass.S, BeatClass.F, BeatClass.Q), model().missingClasses());
  }

  @Test
  void whatIsKeptJudgesFromNowOn() {
    train();
    TrainingOutcome made = model().outcome().get().orElseThrow();
    assertEquals(List.of(), judging);
    assertEquals("context", listing().current());
    model().keep();
    assertEquals(List.of(made.version().name()), judging);
    assertEquals(made.version().name(), listing().current());
    assertTrue(model().outcome().get().isEmpty());
  }

  @Test
  void whatIsDiscardedIsGone() {
    train();
    model().discard();
    assertEquals(List.of(), judging);
    assertTrue(listing().versions().stream().allMatch(ModelVersion::shipped));
    assertEquals("context", listing().current());
  }

  @Test
  void aDamagedBundleIsSaidWhereItHappens() throws IOException {
    train();
    model().keep();
    String name = listing().current();
    Files.writeString(folder.resolve("models").resolve(name + ".ectopy-model"), "damaged");
    train();
    assertTrue(
        model().outcome().get().isPresent(), "the base of this training is another, shipped one");
    assertTrue(models().problem().get().contains("set aside"), models().problem().get());
    assertEquals("context", judging.getLast());
  }

  @Test
  void aRecordThatIsGoneIsSaidAndNothingChanges() {
    model().choices().set(List.of(gone()));
    model().choices().give(List.of(0), RecordRole.TRAINING);
    model().start();
    assertTrue(model().outcome().get().isEmpty());
    assertTrue(model().problem().get().contains("gone.hea"), model().problem().get());
    assertEquals("context", listing().current());
  }

  private Candidate gone() {
    Candidate there = model().choices().rows().getFirst().candidate();
    Path header = folder.resolve("gone.hea");
    return new Candidate(header, "gone", there.reference(), Optional.empty(), "");
  }
}
