package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.Overwrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditJournalTest {

  private static final JournalEntry UNDO = new JournalEntry.Stepped(new Step.Undo());

  /** An undo takes 4 bytes of length, 1 of content and 4 of checksum. */
  private static final int UNDO_BYTES = 9;

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private FakeChannel channel = new FakeChannel(new byte[0]);

  @BeforeEach
  void begin() throws IOException {
    file = folder.resolve("rec.atr.ectopy");
    JournalEntry first = new JournalEntry.Begun(TestFolder.base());
    EditJournal.begin(file, List.of(first), Overwrite.REFUSE).close();
    channel = new FakeChannel(Files.readAllBytes(file));
  }

  @Test
  void anEntryIsForcedToDiskBeforeAppendReturns() throws DocumentException {
    int length = channel.bytes.length;
    EditJournal journal = journal();
    journal.append(UNDO);
    assertEquals(List.of("write 9 at " + length, "force", "in place?"), channel.calls);
    assertEquals(length + UNDO_BYTES, journal.length());
  }

  @Test
  void aFullDiskLeavesTheJournalAsItWasAndARetryWorks() throws IOException {
    byte[] before = channel.bytes;
    channel.room = before.length + 5;
    EditJournal journal = journal();
    assertSays(journal, "the edit could not be written: No space left on device");
    assertArrayEquals(before, channel.bytes);
    assertEquals(before.length, journal.length());
    channel.room = Integer.MAX_VALUE;
    journal.append(UNDO);
    assertEntries(2);
  }

  @Test
  void aForceThatFailsLeavesTheJournalAsItWas() throws IOException {
    byte[] before = channel.bytes;
    channel.forceFails = true;
    assertSays(journal(), "the edit could not be written: Input/output error");
    assertArrayEquals(before, channel.bytes);
  }

  @Test
  void aFileThatIsNoLongerInItsPlaceTakesNoEdit() throws IOException {
    byte[] before = channel.bytes;
    channel.vanished = true;
    assertSays(journal(), "the journal of edits is gone, was its folder removed?");
    assertArrayEquals(before, channel.bytes);
  }

  @Test
  void whatCouldNotBeCutOffIsWrittenOver() throws IOException {
    channel.forceFails = true;
    channel.truncateFails = true;
    EditJournal journal = journal();
    assertSays(journal, "Input/output error");
    channel.forceFails = false;
    journal.append(new JournalEntry.Stepped(new Step.Redo()));
    Files.write(file, channel.bytes);
    assertEquals(
        new JournalEntry.Stepped(new Step.Redo()), JournalContent.of(file).entries().getLast());
    assertEntries(2);
  }

  @Test
  void anEditThatWouldComeBackAsAnotherIsRefused() {
    AnnotationSymbol own = new AnnotationSymbol(42, "wz", "own", false);
    Annotation longAux = new Annotation(5, own(1), 0, 0, 0, "x".repeat(256));
    assertRefused(Annotation.of(5, own), "symbol");
    assertRefused(longAux, "auxiliary length 256 is not in 0 to 255");
    assertRefused(new Annotation(5, own(1), 128, 0, 0, ""), "subtype 128");
    assertRefused(new Annotation(5, own(1), 0, 256, 0, ""), "channel 256");
    assertRefused(new Annotation(5, own(1), 0, 0, 0, "\u20ac"), "auxiliary character");
  }

  @Test
  void aJournalThatExistsIsNotBegunAgain() throws IOException {
    byte[] before = Files.readAllBytes(file);
    List<JournalEntry> entries = List.of(new JournalEntry.Begun(TestFolder.base()));
    assertThrows(DocumentException.class, () -> EditJournal.begin(file, entries, Overwrite.REFUSE));
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of("rec.atr.ectopy"), TestFolder.files(folder));
  }

  private void assertRefused(Annotation annotation, String words) {
    byte[] before = channel.bytes;
    EditHistory history = TestFolder.beginning();
    Mark mark = new Mark(history.nextId(), annotation, TestFolder.ANN);
    Step step =
        new Step.Do(history.edit(EditKind.INSERT, TestFolder.ANN, List.of(Change.add(mark))));
    EditJournal journal = journal();
    DocumentException refusal =
        assertThrows(DocumentException.class, () -> journal.append(new JournalEntry.Stepped(step)));
    assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal.getMessage());
    assertArrayEquals(before, channel.bytes);
    assertEquals(List.of(), channel.calls);
  }

  private static AnnotationSymbol own(int code) {
    return SymbolTable.STANDARD.symbol(code);
  }

  private EditJournal journal() {
    return new EditJournal(
        file, channel, new EntryReader(file, SymbolTable.STANDARD), channel.bytes.length);
  }

  private void assertSays(EditJournal journal, String words) {
    String message =
        String.valueOf(
            assertThrows(DocumentException.class, () -> journal.append(UNDO)).getMessage());
    assertTrue(message.startsWith(file + ": ") && message.endsWith(words), message);
  }

  private void assertEntries(int count) throws IOException {
    Files.write(file, channel.bytes);
    JournalContent content = JournalContent.of(file);
    assertEquals(count, content.entries().size());
    assertEquals(JournalContent.Ending.CLEAN, content.ending());
  }
}
