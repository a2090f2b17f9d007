package org.ectopy.model;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLibraryTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;
  private ModelCatalog shipped = ModelCatalog.shipped();
  private ModelBundle bundle = shipped.defaultModel();

  ModelLibraryTest() throws ModelException {}

  @BeforeEach
  void read() throws ModelException {
    shipped = ModelCatalog.shipped();
    bundle = shipped.named("residual-cnn-random-beat");
  }

  private ModelLibrary library() {
    return new ModelLibrary(folder.resolve("models"), shipped, () -> NOW);
  }

  private List<String> own() throws ModelException {
    return library().list().versions().stream()
        .filter(version -> !version.shipped())
        .map(ModelVersion::name)
        .toList();
  }

  @Test
  void atFirstThereAreTheShippedOnesAndNothingIsWritten() throws IOException {
    ModelListing listing = library().list();
    assertEquals(shipped.names(), listing.versions().stream().map(ModelVersion::name).toList());
    assertEquals(shipped.names().getFirst(), listing.current());
    assertEquals(List.of(), listing.problems());
    assertFalse(Files.exists(folder.resolve("models")));
  }

  @Test
  void aVersionIsUndecidedUntilItIsKeptAndThenCurrent() throws IOException {
    ModelVersion added = library().add(bundle, "cnn", Optional.of("context"));
    assertEquals("cnn", added.name());
    ModelListing before = library().list();
    assertEquals(List.of("cnn"), before.undecided().stream().map(ModelVersion::name).toList());
    assertEquals("context", before.current());
    library().keep("cnn");
    ModelListing after = library().list();
    assertEquals("cnn", after.current());
    assertEquals(List.of(), after.undecided());
    ModelVersion kept = after.named("cnn").orElseThrow();
    assertEquals(Optional.of(NOW), kept.created());
    assertEquals(Optional.of("context"), kept.parent());
    assertEquals(bundle.card(), kept.card());
  }

  @Test
  void namesAreNeverGivenTwice() throws IOException {
    assertEquals("context-2", library().add(bundle, "context", Optional.empty()).name());
    assertEquals("context-3", library().add(bundle, "context-2", Optional.empty()).name());
    library().delete("context-2");
    assertEquals("context-4", library().add(bundle, "context", Optional.empty()).name());
    assertEquals("a-b", library().add(bundle, "a/b", Optional.empty()).name());
    assertEquals("model.", library().add(bundle, ".", Optional.empty()).name());
    assertEquals(5 - 1, own().size());
  }

  @Test
  void theCurrentAndTheShippedStay() throws IOException {
    library().add(bundle, "mine", Optional.empty());
    library().keep("mine");
    assertThrows(ModelException.class, () -> library().delete("mine"));
    assertThrows(ModelException.class, () -> library().delete("context"));
    library().makeCurrent("context");
    library().delete("mine");
    assertEquals(List.of(), own());
    assertThrows(ModelException.class, () -> library().makeCurrent("mine"));
    assertEquals("context", library().list().current());
  }

  @Test
  void notesStay() throws IOException {
    library().add(bundle, "mine", Optional.empty());
    library().note("mine", "for the ward");
    library().note("context", "as shipped");
    ModelListing listing = library().list();
    assertEquals("for the ward", listing.named("mine").orElseThrow().notes().notes());
    assertEquals("as shipped", listing.named("context").orElseThrow().notes().notes());
  }

  @Test
  void aDamagedBundleIsSetAsideAndSaid() throws IOException {
    library().add(bundle, "mine", Optional.empty());
    library().keep("mine");
    Path file = folder.resolve("models").resolve("mine.ectopy-model");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    ModelListing listing = library().list();
    assertEquals("context", listing.current());
    assertEquals(2, listing.problems().size(), listing.problems()::toString);
    assertTrue(listing.problems().getFirst().contains("mine.ectopy-model: is damaged"));
    assertTrue(listing.problems().getFirst().contains("set aside as mine.ectopy-model.damaged-1"));
    assertTrue(Files.exists(file.resolveSibling("mine.ectopy-model.damaged-1")));
    assertEquals(List.of(), own());
  }

  @Test
  void damagedNotesLoseNothingElse() throws IOException {
    library().add(bundle, "mine", Optional.empty());
    Files.writeString(folder.resolve("models").resolve("mine.json"), "{");
    ModelVersion version = library().list().named("mine").orElseThrow();
    assertEquals(ModelNotes.NONE, version.notes());
    assertEquals(Optional.empty(), version.created());
  }

  @Test
  void whatIsExportedCanBeImported() throws IOException {
    Path file = folder.resolve("other.ectopy-model");
    library().export("context", file, false);
    assertThrows(ModelException.class, () -> library().export("context", file, false));
    assertEquals("other", library().importFrom(file).name());
    assertEquals("other-2", library().importFrom(file).name());
    assertEquals(shipped.defaultModel().card(), library().bundle("other").card());
    Files.writeString(file, "no bundle");
    assertThrows(ModelException.class, () -> library().importFrom(file));
    assertEquals(List.of("other", "other-2"), own());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(folder.resolve("models"), "in the way");
    ModelException refusal =
        assertThrows(ModelException.class, () -> library().add(bundle, "mine", Optional.empty()));
    assertTrue(String.valueOf(refusal.getMessage()).contains("cannot be kept"));
  }
}
