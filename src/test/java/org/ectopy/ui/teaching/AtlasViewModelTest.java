package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectopy.teaching.Atlas;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.Topic;
import org.ectopy.ui.session.WfdbStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasViewModelTest {

  private static final Path SAMPLES = Path.of("sample-records");

  @TempDir private Path folder = Path.of("");

  private final List<String> visits = new ArrayList<>();
  private List<Path> listed = List.of();
  private final AtlasViewModel model = model(SAMPLES);

  private AtlasViewModel model(Path samples) {
    return new AtlasViewModel(
        new AtlasDesk(
            new ExamplePlaces(samples, () -> listed, Optional.empty()),
            new WfdbStore(),
            Runnable::run,
            Runnable::run,
            (header, frame) -> visits.add(header.getFileName() + " " + frame)));
  }

  private static Topic topic(String id) {
    return Atlas.topic(id).orElseThrow();
  }

  private void choose(String id) {
    model.topic().set(topic(id));
  }

  @Test
  void beginsWithAVentricularBeatBesideANormalOne() {
    assertEquals("pvc", model.topic().get().id());
    assertEquals(Optional.of(topic("normal")), model.beside().get());
    TeachingStrip strip = model.example().strip().get().orElseThrow();
    assertEquals("pvc.hea", String.valueOf(strip.record().header().getFileName()));
    assertTrue(strip.marks().stream().anyMatch(mark -> mark.criterion() == Criterion.COMPENSATORY));
    assertEquals(
        "sinus.hea",
        String.valueOf(model.other().strip().get().orElseThrow().record().header().getFileName()));
    assertEquals("teaching record pvc, 00:17", model.example().words().get());
  }

  @Test
  void aRhythmStandsBesideSinusRhythmAndTheNormalBeatBesideItsRival() {
    choose("afib");
    assertEquals(Optional.of(topic("sinus")), model.beside().get());
    choose("normal");
    assertEquals(Optional.of(topic("pac")), model.beside().get());
  }

  @Test
  void whatItIsConfusedWithIsOfferedFirst() {
    choose("pvc");
    List<String> offered = model.choices().stream().map(Topic::id).limit(4).toList();
    assertEquals(List.of("normal", "aberrant-pac", "lbbb", "fusion"), offered);
    assertEquals(Atlas.topics().size() - 1, model.choices().size());
    assertFalse(model.choices().contains(topic("pvc")));
  }

  @Test
  void goesToThePlaceOfTheExample() {
    assertTrue(model.example().visit());
    assertEquals(List.of("pvc.hea " + Math.round(17.128 * 360)), visits);
  }

  @Test
  void saysThatAnExampleNeedsMitBihAndShowsItOnceItIsListed() throws Exception {
    choose("preexcitation");
    assertEquals(Optional.empty(), model.example().chosen().get());
    assertTrue(model.example().words().get().contains("MIT-BIH"), model.example().words().get());
    assertFalse(model.example().visit());
    listed = List.of(folder.resolve("230.hea"));
    model.refresh();
    assertEquals("230", model.example().chosen().get().orElseThrow().record());
  }

  @Test
  void aBeatThatNoRecordHasIsShownInWordsAlone() {
    choose("unlearned");
    assertTrue(model.example().words().get().contains("neither"), model.example().words().get());
    assertEquals(Optional.empty(), model.example().strip().get());
  }

  @Test
  void anotherRecordOfTheSameNameIsNotShown() throws Exception {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("sinus.")).toList()) {
        String name = String.valueOf(file.getFileName()).replace("sinus", "230");
        Files.writeString(
            folder.resolve(name),
            Files.readString(file, StandardCharsets.ISO_8859_1).replace("sinus", "230"),
            StandardCharsets.ISO_8859_1);
      }
    }
    listed = List.of(folder.resolve("230.hea"));
    choose("preexcitation");
    assertEquals(Optional.empty(), model.example().strip().get());
    assertTrue(
        model.example().words().get().contains("is not the record that was expected"),
        model.example().words().get());
  }

  @Test
  void aMissingRecordIsSaidInWords() {
    AtlasViewModel without = model(folder);
    assertTrue(
        without.example().words().get().contains("pvc.hea"), without.example().words().get());
    assertEquals(Optional.empty(), without.example().strip().get());
  }

  @Test
  void examplesAreSteppedThroughRoundTheEnd() {
    listed = List.of(folder.resolve("119.hea"), folder.resolve("106.hea"));
    choose("lbbb");
    choose("pvc");
    model.example().step(1);
    assertEquals("119", model.example().chosen().get().orElseThrow().record());
    model.example().step(-2);
    assertEquals("106", model.example().chosen().get().orElseThrow().record());
    model.example().step(1);
    assertEquals("pvc", model.example().chosen().get().orElseThrow().record());
  }

  @Test
  void whatBearsAnotherLabelSaysSo() {
    choose("bbb");
    assertTrue(model.example().words().get().endsWith("labelled L there"));
  }

  @Test
  void typingFindsTopicsAndLeavesTheOneThatIsShown() {
    model.search().set("AFIB");
    assertEquals(1, model.rows().size());
    assertEquals("pvc", model.topic().get().id());
    model.search().set("");
    assertEquals(Atlas.topics().size(), model.rows().size());
  }
}
