package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Step;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.AnnotationFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAnnotationsTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
  }

  @Test
  void theSavedFileIsAnAnnotationFileByteForByte() throws IOException {
    try (RecordDocument document =
        RecordDocument.open(
            test.header(),
            TestFolder.base(ScriptedEdits.beats(3)),
            test.places(),
            new EditLocks())) {
      document.step(TestFolder.relabel(document.history(), 1));
      document.save(false);
    }
    // N at 0, V 100 later, N another 100 later: (code << 10 | interval), low byte first, then 0.
    assertEquals("0004" + "6414" + "6404" + "0000", hex(test.saved()));
    assertEquals(
        """
        sample,symbol,set_by,name,when,confirmed_by,confirmed\r
        0,N,file,atr,,,\r
        100,V,person,Ann,2023-11-14T22:13:20Z,,\r
        200,N,file,atr,,,\r
        """,
        Files.readString(test.root().resolve("records").resolve("rec.ect.csv")));
  }

  @Test
  void whatWasSavedIsReadBackAsTheMarksAre() throws IOException {
    try (RecordDocument document = test.open()) {
      ScriptedEdits script = new ScriptedEdits(3, TestFolder.FRAMES);
      for (int i = 0; i < 50; i++) {
        document.step(script.step(i, document.history()));
      }
      document.save(false);
      assertEquals(
          document.history().document().set().annotations(),
          AnnotationFile.read(test.saved()).annotations());
      assertTrue(document.saved().covers(document.history()));
    }
    RecordDocument again = test.open();
    assertTrue(again.saved().covers(again.history()));
  }

  @Test
  void savedIsWhatTheFileHoldsAndNothingElse() throws IOException {
    try (RecordDocument document = test.open()) {
      assertFalse(document.saved().covers(document.history()));
      document.save(false);
      assertTrue(document.saved().covers(document.history()));
      document.step(TestFolder.relabel(document.history(), 0));
      assertFalse(document.saved().covers(document.history()));
      document.step(new Step.Undo());
      assertTrue(document.saved().covers(document.history()));
      document.step(new Step.Redo());
      document.save(false);
      document.step(new Step.Undo());
      document.step(TestFolder.relabel(document.history(), 0));
      assertFalse(document.saved().covers(document.history()));
    }
  }

  @Test
  void aFileThatIsNotOursIsReplacedOnlyWhenAsked() throws IOException {
    Files.write(test.saved(), new byte[] {1, 4, 0, 0});
    try (RecordDocument document = test.open()) {
      SavedElsewhereException refusal =
          assertThrows(SavedElsewhereException.class, () -> document.save(false));
      assertEquals(test.saved(), refusal.file());
      assertEquals(
          test.saved() + ": exists already and was not saved from these edits",
          refusal.getMessage());
      assertEquals("01040000", hex(test.saved()));
      document.save(true);
      assertEquals(10, AnnotationFile.read(test.saved()).annotations().size());
      document.save(false);
    }
  }

  @Test
  void ourFileChangedByAnotherIsReplacedOnlyWhenAsked() throws IOException {
    try (RecordDocument document = test.open()) {
      document.save(false);
      Files.write(test.saved(), new byte[] {1, 4, 0, 0});
      assertThrows(SavedElsewhereException.class, () -> document.save(false));
      assertEquals("01040000", hex(test.saved()));
    }
  }

  @Test
  void aListThatIsNotOfAuthorsIsReplacedOnlyWhenAsked() throws IOException {
    Path list = test.root().resolve("records").resolve("rec.ect.csv");
    Files.writeString(list, "mine");
    try (RecordDocument document = test.open()) {
      assertEquals(
          list, assertThrows(SavedElsewhereException.class, () -> document.save(false)).file());
    }
    assertEquals("mine", Files.readString(list));
    assertFalse(Files.exists(test.saved()));
  }

  @Test
  void aSaveThatFailsLeavesTheOldFile() throws IOException {
    Path list = test.root().resolve("records").resolve("rec.ect.csv");
    try (RecordDocument document = test.open()) {
      document.save(false);
      byte[] old = Files.readAllBytes(test.saved());
      Saved saved = document.saved();
      document.step(TestFolder.relabel(document.history(), 0));
      Files.delete(list);
      Files.createDirectories(list);
      String message =
          String.valueOf(
              assertThrows(DocumentException.class, () -> document.save(false)).getMessage());
      assertTrue(message.startsWith(test.saved() + ": the annotations are not saved: "), message);
      assertArrayEquals(old, Files.readAllBytes(test.saved()));
      assertEquals(saved, document.saved());
      Files.delete(list);
      document.save(false);
      assertTrue(document.saved().covers(document.history()));
    }
    assertEquals(List.of("rec.atr.ectopy", "rec.ect", "rec.ect.csv"), test.files());
  }

  @Test
  void aFullDiskIsNamedAndTheJournalStays() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no /dev/full: no full disk to write to");
    try (EditJournal journal =
        new EditJournal(
            full, JournalFile.existing(full), new EntryReader(full, SymbolTable.STANDARD), 0)) {
      JournalEntry undo = new JournalEntry.Stepped(new Step.Undo());
      assertEquals(
          full + ": the edit could not be written: No space left on device",
          assertThrows(DocumentException.class, () -> journal.append(undo)).getMessage());
      assertEquals(0, journal.length());
    }
  }

  @Test
  void aConfirmedMarkTellsByWhom() throws IOException {
    try (RecordDocument document = test.open()) {
      EditHistory history = document.history();
      Mark mark = history.document().marks().getFirst();
      Change change = Change.replace(mark, mark.confirmedBy(TestFolder.ANN));
      document.step(new Step.Do(history.edit(EditKind.CONFIRM, TestFolder.ANN, List.of(change))));
      document.save(false);
    }
    Path list = test.root().resolve("records").resolve("rec.ect.csv");
    assertEquals("0,N,file,atr,,Ann,2023-11-14T22:13:20Z", Files.readAllLines(list).get(1));
  }

  private static String hex(Path file) throws IOException {
    return HexFormat.of().formatHex(Files.readAllBytes(file));
  }
}
