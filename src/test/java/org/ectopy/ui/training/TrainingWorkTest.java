package org.ectopy.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.LabelReader;
import org.ectopy.model.ModelCatalog;
import org.ectopy.model.ModelLibrary;
import org.ectopy.model.ModelListing;
import org.ectopy.model.training.EpochReport;
import org.ectopy.model.training.TrainingObserver;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on the records that come with the program, for an epoch or two. */
class TrainingWorkTest {

  private static final Path SAMPLES = Path.of("sample-records");
  private static final TrainingSetup.Options TWO_EPOCHS =
      new TrainingSetup.Options(2, 0, Recipes.AS_THE_KIND_SAYS, 1);

  @TempDir Path folder;

  private TrainingPlace place() throws IOException {
    DocumentPlaces places = new DocumentPlaces(folder.resolve("user"), List.of(SAMPLES));
    return new TrainingPlace(
        new ModelLibrary(folder.resolve("models"), ModelCatalog.shipped(), () -> Instant.EPOCH),
        new LabelReader(places),
        new RunFolder(folder.resolve("training")),
        "ectopy test");
  }

  private static TrainingSetup.Source source(String name, RecordRole role) {
    return TrainingSetup.Source.of(
        SAMPLES.resolve(name + ".hea").toAbsolutePath(), role, LabelChoice.CORRECTED);
  }

  private static TrainingSetup setup(String base, boolean tuning, TrainingSetup.Source... of) {
    return new TrainingSetup("residual-cnn", base, tuning, List.of(of), TWO_EPOCHS);
  }

  private static TrainingSetup fromScratch() {
    return setup(
        "",
        false,
        source("pvc", RecordRole.TRAINING),
        source("pac", RecordRole.VALIDATION),
        source("couplets", RecordRole.TEST));
  }

  private TrainingOutcome run(TrainingSetup setup) throws IOException {
    TrainingControl control = new TrainingControl(() -> false);
    return new TrainingWork(place(), setup, control, TrainingObserver.NONE).run(Progress.NONE);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void aNewVersionIsComparedOnTheSameBeatsAndNotInUseYet() throws IOException {
    TrainingOutcome made = run(fromScratch());
    assertTrue(made.complete());
    assertEquals("residual-cnn", made.version().name());
    ModelListing listing = place().library().list();
    assertEquals("context", listing.current());
    assertEquals(List.of("residual-cnn"), names(listing));
    assertEquals("context", made.before());
    assertEquals(3, made.parts().size());
    ComparedPart test = made.parts().getFirst();
    assertFalse(test.learned());
    assertEquals(test.places().size(), test.change().after().count());
    assertEquals(test.change().before().count(), test.change().after().count());
    assertEquals(List.of("couplets"), test.change().after().records());
    assertEquals(List.of("pvc"), made.version().card().origin().records());
    assertTrue(made.version().scores().orElseThrow().data().contains("couplets"));
    assertFalse(files().contains("setup.json"), () -> "nothing is to be resumed");
  }

  private static List<String> names(ModelListing listing) {
    return listing.undecided().stream().map(version -> version.name()).toList();
  }

  @Test
  void aVersionGoesOnLearning() throws IOException {
    TrainingOutcome made =
        run(
            setup(
                "residual-cnn-random-beat",
                false,
                source("pvc", RecordRole.TRAINING),
                source("pac", RecordRole.TEST)));
    assertEquals("residual-cnn-random-beat-2", made.version().name());
    assertEquals(Optional.of("residual-cnn-random-beat"), made.version().parent());
    assertEquals("residual-cnn-random-beat", made.before());
  }

  @Test
  void tuningRehearsesWhatWasKnown() throws IOException {
    TrainingOutcome made =
        run(
            setup(
                "residual-cnn-random-beat",
                true,
                source("pvc", RecordRole.TRAINING),
                source("pac", RecordRole.REHEARSAL)));
    assertTrue(made.version().card().origin().protocol().endsWith(", fine-tuned"));
    assertTrue(made.version().card().origin().records().contains("pvc"));
    assertEquals(List.of("pac"), made.parts().getFirst().change().after().records());
    assertTrue(made.parts().getLast().learned());
  }

  @Test
  void stoppedBeforeAnEpochIsDoneNothingIsLeft() throws IOException {
    TrainingControl control = new TrainingControl(() -> false);
    control.stop();
    TrainingWork work = new TrainingWork(place(), fromScratch(), control, TrainingObserver.NONE);
    assertThrows(CancellationException.class, () -> work.run(Progress.NONE));
    assertEquals(List.of(), files());
  }

  @Test
  void stoppedAfterAnEpochTheBestIsKept() throws IOException {
    TrainingControl control = new TrainingControl(() -> false);
    TrainingOutcome made =
        new TrainingWork(place(), fromScratch(), control, afterAnEpoch(control::stop))
            .run(Progress.NONE);
    assertFalse(made.complete());
    assertTrue(made.version().card().origin().remarks().toString().contains("stopped"));
  }

  private static TrainingObserver afterAnEpoch(Runnable action) {
    return new TrainingObserver() {
      @Override
      public void epochDone(EpochReport report) {
        action.run();
      }
    };
  }

  @Test
  void whatWasLeftGoesOnAtTheNextStart() throws IOException {
    TrainingControl control = new TrainingControl(() -> false);
    TrainingWork work =
        new TrainingWork(place(), fromScratch(), control, afterAnEpoch(control::leave));
    assertThrows(CancellationException.class, () -> work.run(Progress.NONE));
    assertEquals(List.of(), names(place().library().list()));
    TrainingSetup left = place().runs().interrupted().orElseThrow();
    assertEquals(fromScratch(), left);
    int[] epochs = {0};
    TrainingControl again = new TrainingControl(() -> false);
    TrainingOutcome made =
        new TrainingWork(place(), left, again, afterAnEpoch(() -> epochs[0]++)).run(Progress.NONE);
    assertEquals(1, epochs[0], "the first of two epochs was done before");
    assertTrue(made.complete());
    assertEquals(Optional.empty(), place().runs().interrupted());
  }

  @Test
  void aDamagedSetupIsNoTraining() throws IOException {
    Files.createDirectories(folder.resolve("training"));
    Files.writeString(folder.resolve("training").resolve("setup.json"), "{\"kind\": 3");
    assertEquals(Optional.empty(), place().runs().interrupted());
  }

  @Test
  void whatIsMissingIsSaidAndNothingHasChanged() throws IOException {
    IOException nothing =
        assertThrows(
            IOException.class, () -> run(setup("", false, source("none", RecordRole.TEST))));
    assertTrue(String.valueOf(nothing.getMessage()).startsWith("There is nothing to learn from"));
    IOException missing =
        assertThrows(
            IOException.class, () -> run(setup("", false, source("none", RecordRole.TRAINING))));
    assertTrue(String.valueOf(missing.getMessage()).contains("none.hea"));
    IOException gone =
        assertThrows(
            IOException.class, () -> run(setup("gone", false, source("pvc", RecordRole.TRAINING))));
    assertTrue(String.valueOf(gone.getMessage()).contains("gone.ectopy-model"));
    assertEquals(List.of(), files());
  }
}
