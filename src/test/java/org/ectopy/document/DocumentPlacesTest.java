package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ectopy.annotation.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents beside their record, and those that cannot be there. */
class DocumentPlacesTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
  }

  @Test
  void aRecordInAFolderThatCannotBeWrittenIsEditedInTheUsers() throws IOException {
    Path archive = folder.resolve("records.zip");
    URI uri = URI.create("jar:" + archive.toUri());
    try (FileSystem written = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Files.writeString(written.getPath("/rec.hea"), "rec 1 360 100000\n");
    }
    try (FileSystem readOnly = FileSystems.newFileSystem(uri, Map.of("accessMode", "readOnly"))) {
      Path header = readOnly.getPath("/rec.hea");
      assertFalse(Files.isWritable(header.resolveSibling("")), "the folder must be read-only");
      editAndSave(header, test.places());
    }
  }

  @Test
  void aRecordOfTheProgramIsEditedInTheUsersFolder() throws IOException {
    DocumentPlaces places =
        new DocumentPlaces(test.user(), List.of(test.root().resolve("records")));
    editAndSave(test.header(), places);
    assertEquals(List.of(), test.files());
  }

  @Test
  void aLinkToAFolderOfTheProgramIsThatFolder() throws IOException {
    DocumentPlaces places =
        new DocumentPlaces(test.user(), List.of(test.root().resolve("records")));
    Path link = Files.createSymbolicLink(folder.resolve("link"), test.root().resolve("records"));
    editAndSave(link.resolve("rec.hea"), places);
    assertEquals(List.of(), test.files());
  }

  private void editAndSave(Path header, DocumentPlaces places) throws IOException {
    try (RecordDocument document =
        RecordDocument.open(header, TestFolder.base(), places, new EditLocks())) {
      document.step(TestFolder.relabel(document.history(), 0));
      document.save(false);
      assertTrue(document.journal().startsWith(test.user()), document.journal().toString());
      assertTrue(document.savedFile().startsWith(test.user()), document.savedFile().toString());
    }
    assertEquals(
        List.of("rec.atr.ectopy", "rec.ect", "rec.ect.csv"), TestFolder.files(test.user()));
    RecordDocument again = RecordDocument.open(header, TestFolder.base(), places, new EditLocks());
    assertEquals(1, again.history().done().size());
    assertTrue(again.saved().covers(again.history()));
  }

  @Test
  void recordsOfOneNameInTwoFoldersHaveDocumentsOfTheirOwn() {
    Path other = folder.resolve("other").resolve("rec.hea");
    assertFalse(
        test.places()
            .journalAway(other, "atr")
            .equals(test.places().journalAway(test.header(), "atr")));
  }

  @Test
  void aFolderThatVanishesWhileEditingLosesNothing() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      remove(test.root().resolve("records"));
      Step step = TestFolder.relabel(document.history(), 1);
      for (int attempt = 0; attempt < 2; attempt++) {
        assertEquals(
            test.journal() + ": the journal of edits is gone, was its folder removed?",
            assertThrows(DocumentException.class, () -> document.step(step)).getMessage());
        assertEquals(1, document.history().done().size());
      }
      assertFalse(Files.exists(test.root().resolve("records")), "it is not made anew");
      document.moveAway();
      assertTrue(document.journal().startsWith(test.user()));
      document.step(step);
      document.save(false);
      assertTrue(document.savedFile().startsWith(test.user()));
    }
    assertEquals(2, test.open().history().done().size());
  }

  @Test
  void aFolderThatWasGoneBeforeTheFirstEditIsNamed() throws IOException {
    try (RecordDocument document = test.open()) {
      remove(test.root().resolve("records"));
      Step step = TestFolder.relabel(document.history(), 0);
      assertEquals(
          test.journal() + ": cannot be edited, its folder is gone",
          assertThrows(DocumentException.class, () -> document.step(step)).getMessage());
    }
  }

  @Test
  void whatWasMovedAwayGoesBeforeWhatWasLeftBehind() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      document.save(false);
      document.moveAway();
      document.step(TestFolder.relabel(document.history(), 1));
    }
    assertTrue(Files.exists(test.journal()));
    try (RecordDocument again = test.open()) {
      assertEquals(2, again.history().done().size());
      assertEquals(1, again.saved().lastEdit());
      again.save(false);
      assertTrue(again.saved().covers(again.history()));
    }
  }

  @Test
  void anOlderJournalInTheUsersFolderIsKept() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      Path away = test.places().journalAway(test.header(), "atr");
      Files.createDirectories(away.resolveSibling(""));
      Files.writeString(away, "older");
      document.moveAway();
      try (Stream<Path> files = Files.list(away.resolveSibling(""))) {
        Path kept =
            files.filter(file -> file.toString().contains(".as-found-")).findFirst().orElseThrow();
        assertEquals("older", Files.readString(kept));
      }
    }
    assertEquals(1, test.open().history().done().size());
  }

  @Test
  void movingAwayTwiceKeepsAllEdits() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      document.moveAway();
      document.step(TestFolder.relabel(document.history(), 1));
      document.moveAway();
      document.step(TestFolder.relabel(document.history(), 2));
    }
    assertEquals(3, test.open().history().done().size());
  }

  @Test
  void whereNothingCanBeMovedToTheDocumentStaysWhereItIs() throws IOException {
    Path user = folder.resolve("no-folder");
    Files.writeString(user, "a file stands here");
    DocumentPlaces places = new DocumentPlaces(user, List.of());
    try (RecordDocument document =
        RecordDocument.open(test.header(), TestFolder.base(), places, new EditLocks())) {
      document.step(TestFolder.relabel(document.history(), 0));
      String message =
          String.valueOf(assertThrows(DocumentException.class, document::moveAway).getMessage());
      assertTrue(message.contains(": its folder cannot be made: "), message);
      document.step(TestFolder.relabel(document.history(), 1));
      assertEquals(test.journal(), document.journal());
    }
    assertEquals(2, test.open().history().done().size());
  }

  private static void remove(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
