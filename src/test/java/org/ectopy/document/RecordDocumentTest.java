package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordDocumentTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
  }

  @Test
  void openingAndClosingWritesNothing() throws IOException {
    try (RecordDocument document = test.open()) {
      document.claim();
      assertEquals(Restored.NOTHING, document.restored());
      assertFalse(RecordDocument.exists(test.header(), "atr", test.places()));
    }
    assertEquals(List.of(), TestFolder.files(folder));
  }

  @Test
  void editsSurviveClosing() throws IOException {
    List<Mark> marks;
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      document.step(TestFolder.relabel(document.history(), 1));
      document.step(new Step.Undo());
      marks = document.history().document().marks();
    }
    assertTrue(RecordDocument.exists(test.header(), "atr", test.places()));
    try (RecordDocument again = test.open()) {
      assertEquals(marks, again.history().document().marks());
      assertEquals(new Restored(1, false, false), again.restored());
      again.claim();
      again.step(new Step.Redo());
      assertEquals(2, again.history().done().size());
    }
    assertEquals(2, test.open().history().done().size());
  }

  @Test
  void aStepThatDoesNotFitIsNotWritten() throws IOException {
    try (RecordDocument document = test.open()) {
      Step step = TestFolder.relabel(document.history(), 0);
      document.step(step);
      long size = Files.size(test.journal());
      assertThrows(IllegalArgumentException.class, () -> document.step(step));
      assertThrows(IllegalStateException.class, () -> document.step(new Step.Redo()));
      assertEquals(size, Files.size(test.journal()));
    }
  }

  @Test
  void theJournalOfAnotherRecordIsRefused() throws IOException {
    edit();
    DocumentBase fresh = TestFolder.base();
    DocumentBase longer =
        new DocumentBase(fresh.name(), fresh.author(), "f1", 200_000, fresh.set());
    DocumentException refusal =
        assertThrows(
            DocumentException.class,
            () -> RecordDocument.open(test.header(), longer, test.places(), new EditLocks()));
    assertEquals(
        test.journal()
            + ": belongs to a record of 100000 frames, this one has 200000; move the journal away"
            + " to edit this one",
        refusal.getMessage());
  }

  @Test
  void editsStandWhereTheirSourceHasChangedSince() throws IOException {
    edit();
    DocumentBase fresh = TestFolder.base();
    DocumentBase changed =
        new DocumentBase("atr", fresh.author(), "f2", fresh.frames(), ScriptedEdits.beats(3));
    RecordDocument document =
        RecordDocument.open(test.header(), changed, test.places(), new EditLocks());
    assertEquals(new Restored(1, false, true), document.restored());
    assertEquals(10, document.history().document().marks().size());
    assertEquals("f1", document.base().fingerprint());
  }

  @Test
  void aJournalThatIsDeletedMeanwhileIsNotBegunAnewWithoutItsEdits() throws IOException {
    edit();
    try (RecordDocument document = test.open()) {
      Files.delete(test.journal());
      Step step = TestFolder.relabel(document.history(), 1);
      assertEquals(
          test.journal() + ": the journal of edits is gone, was its folder removed?",
          assertThrows(DocumentException.class, () -> document.step(step)).getMessage());
      document.moveAway();
      document.step(step);
    }
    assertEquals(2, test.open().history().done().size());
  }

  private void edit() throws IOException {
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
    }
  }
}
