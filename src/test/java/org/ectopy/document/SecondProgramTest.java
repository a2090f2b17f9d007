package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectopy.annotation.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs, or two windows of one, at the same record. */
class SecondProgramTest {

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);
  private Path lock = folder;

  @BeforeEach
  void makeFolders() {
    test = new TestFolder(folder);
    lock = test.journal().resolveSibling("rec.atr.ectopy.lock");
  }

  @Test
  void theSecondProgramIsToldByWhomTheRecordIsEdited() throws Exception {
    try (ChildProgram other = ChildProgram.start("hold", folder.toString())) {
      assertEquals("ready", other.line());
      assertEquals("held", other.line());
      RecordDocument document = test.open();
      assertEquals(1, document.history().done().size());
      assertHeldBy(assertThrows(DocumentException.class, document::claim), other);
      assertHeldBy(
          assertThrows(DocumentException.class, () -> document.step(new Step.Undo())), other);
      assertEquals(1, document.history().done().size());
      other.answer();
      assertEquals("let go", other.line());
      assertFalse(Files.exists(lock));
      document.step(new Step.Undo());
      assertTrue(Files.exists(lock));
      document.close();
      assertFalse(Files.exists(lock));
    }
  }

  private void assertHeldBy(DocumentException refusal, ChildProgram other) {
    String who = System.getProperty("user.name") + " in another Ectopy (process " + other.pid();
    String message = String.valueOf(refusal.getMessage());
    assertTrue(
        message.startsWith(test.journal() + ": is being edited by " + who + " on "), message);
  }

  @Test
  void theLockOfAKilledProgramIsNoObstacle() throws Exception {
    try (ChildProgram other = ChildProgram.start("hold", folder.toString())) {
      assertEquals("ready", other.line());
      assertEquals("held", other.line());
      other.kill();
    }
    assertTrue(Files.exists(lock));
    try (RecordDocument document = test.open()) {
      document.step(new Step.Undo());
    }
    assertFalse(Files.exists(lock));
    assertEquals(1, test.open().history().undone().size());
  }

  @Test
  void aSecondWindowIsTold() throws IOException {
    EditLocks locks = new EditLocks();
    RecordDocument second = test.open(locks);
    try (RecordDocument first = test.open(locks)) {
      first.step(TestFolder.relabel(first.history(), 0));
      assertEquals(
          test.journal() + ": is being edited in another window of this program",
          assertThrows(DocumentException.class, second::claim).getMessage());
    }
    Step step = TestFolder.relabel(second.history(), 1);
    assertEquals(
        test.journal() + ": was edited elsewhere since it was opened here; open the record again",
        assertThrows(DocumentException.class, () -> second.step(step)).getMessage());
    assertEquals(1, test.open(locks).history().done().size());
  }

  @Test
  void theSameRecordByAnotherWayIsTheSameRecord() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, test.header().resolveSibling(""));
    EditLocks locks = new EditLocks();
    try (RecordDocument first = test.open(locks);
        RecordDocument second =
            RecordDocument.open(link.resolve("rec.hea"), TestFolder.base(), test.places(), locks)) {
      first.step(TestFolder.relabel(first.history(), 0));
      String message =
          String.valueOf(assertThrows(DocumentException.class, second::claim).getMessage());
      assertTrue(message.endsWith("in another window of this program"), message);
      first.step(new Step.Undo());
    }
  }

  @Test
  void whatWasEditedElsewhereSinceIsNotWrittenOver() throws IOException {
    RecordDocument old = test.open();
    try (RecordDocument other = test.open()) {
      other.step(TestFolder.relabel(other.history(), 0));
    }
    Step step = TestFolder.relabel(old.history(), 1);
    assertThrows(DocumentException.class, () -> old.step(step));
    assertEquals(0, old.history().done().size());
    try (RecordDocument again = test.open()) {
      again.step(TestFolder.relabel(again.history(), 1));
      assertEquals(2, again.history().done().size());
    }
  }
}
