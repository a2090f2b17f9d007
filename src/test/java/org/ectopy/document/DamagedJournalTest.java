package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is cut and damaged everywhere. */
class DamagedJournalTest {

  private static final int STEPS = 6;

  /** Of a script with edits of marks and strips, an undo and a redo among its first steps. */
  private static final long SEED = 538;

  @TempDir private Path folder = Path.of("");
  private TestFolder test = new TestFolder(folder);
  private byte[] whole = new byte[0];

  /** Where each entry ends: first the beginning, then the steps. */
  private final List<Integer> ends = new ArrayList<>();

  /** The marks and strips after each number of steps. */
  private final List<List<Record>> states = new ArrayList<>();

  @BeforeEach
  void edit() throws IOException {
    test = new TestFolder(folder);
    try (RecordDocument document = test.open()) {
      states.add(marks(document));
      for (int i = 0; i < STEPS; i++) {
        document.step(step(i, document.history()));
        ends.add((int) Files.size(test.journal()));
        states.add(marks(document));
      }
    }
    whole = Files.readAllBytes(test.journal());
    ends.addFirst(JournalContent.MAGIC.length + frame(whole, JournalContent.MAGIC.length));
  }

  private static Step step(long number, EditHistory history) {
    return new ScriptedEdits(SEED, TestFolder.FRAMES).step(number, history);
  }

  private static int frame(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at) + 2 * Integer.BYTES;
  }

  @Test
  void aJournalCutAtAnyByteGivesAllCompleteEntries() throws IOException {
    for (int length = 0; length <= whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(test.journal(), cut);
      int complete = complete(length);
      RecordDocument document = test.open();
      assertEquals(states.get(complete), marks(document), "cut at " + length);
      boolean clean = length == 0 || ends.contains(length);
      assertEquals(!clean, document.restored().cut(), "cut at " + length);
      assertArrayEquals(cut, Files.readAllBytes(test.journal()));
      if (length % 5 == 0 || ends.contains(length) || ends.contains(length + 1)) {
        assertGoesOn(document, cut, complete);
      }
    }
  }

  @Test
  void aFlippedByteLosesNoEntryBeforeIt() throws IOException {
    for (int at = JournalContent.MAGIC.length; at < whole.length; at++) {
      for (int mask : new int[] {0x01, 0x80, 0xFF}) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) mask;
        Files.write(test.journal(), flipped);
        int complete = complete(at);
        RecordDocument document = test.open();
        assertEquals(states.get(complete), marks(document), "flipped at " + at);
        assertTrue(document.restored().cut(), "flipped at " + at);
        if (mask == 0xFF && at % 11 == 0) {
          assertGoesOn(document, flipped, complete);
        }
      }
    }
  }

  @Test
  void aFileThatDoesNotBeginAsAJournalIsLeftAsItIs() throws IOException {
    for (int at = 0; at < JournalContent.MAGIC.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x20;
      Files.write(test.journal(), flipped);
      String message = assertThrows(DocumentException.class, test::open).getMessage();
      assertEquals(
          test.journal()
              + ": is no journal of edits, it does not begin with ECTOPYJ1; move it away to edit"
              + " this record",
          message);
      assertArrayEquals(flipped, Files.readAllBytes(test.journal()));
    }
  }

  @Test
  void aLengthThatIsNotThereAllocatesNothing() throws IOException {
    for (int length : new int[] {Integer.MAX_VALUE, 1 << 30, -1, Integer.MIN_VALUE, 0}) {
      byte[] more = Arrays.copyOf(whole, whole.length + 100);
      ByteBuffer.wrap(more).putInt(whole.length, length);
      Files.write(test.journal(), more);
      RecordDocument document = test.open();
      assertEquals(states.getLast(), marks(document));
      assertTrue(document.restored().cut());
    }
  }

  @Test
  void rightChecksumsOverNonsenseAreRefusedInWords() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] content = new byte[1 + random.nextInt(120)];
      random.nextBytes(content);
      content[0] = (byte) (1 + random.nextInt(7));
      Arrays.fill(
          content, Math.min(content.length, 1 + random.nextInt(60)), content.length, zero(random));
      byte[] frame = EntryWriter.framed(content).array();
      byte[] more = Arrays.copyOf(whole, whole.length + frame.length);
      System.arraycopy(frame, 0, more, whole.length, frame.length);
      Files.write(test.journal(), more);
      try {
        test.open();
      } catch (DocumentException e) {
        assertTrue(
            String.valueOf(e.getMessage()).startsWith(test.journal() + ": "), e.getMessage());
      }
      assertArrayEquals(more, Files.readAllBytes(test.journal()));
    }
  }

  private static byte zero(Random random) {
    return (byte) (random.nextBoolean() ? 0 : 0x7F);
  }

  /** How many steps end at or before a byte; 0 too where not even the beginning does. */
  private int complete(int length) {
    return Math.max(0, (int) ends.stream().filter(end -> end <= length).count() - 1);
  }

  private static List<Record> marks(RecordDocument document) {
    AnnotationDocument now = document.history().document();
    return Stream.concat(now.marks().stream(), now.strips().stream()).toList();
  }

  /** The next step is on disk, and what was cut off for it is kept beside. */
  private void assertGoesOn(RecordDocument document, byte[] found, int complete)
      throws IOException {
    boolean cut = document.restored().cut();
    try (document) {
      document.step(TestFolder.relabel(document.history(), 0));
    }
    RecordDocument again = test.open();
    assertEquals(marks(document), marks(again));
    assertEquals(
        complete + 1, StoredDocument.read(test.journal(), TestFolder.base()).steps().size());
    List<Path> kept = test.asFound();
    assertEquals(cut ? 1 : 0, kept.size());
    for (Path copy : kept) {
      assertArrayEquals(found, Files.readAllBytes(copy));
      Files.delete(copy);
    }
  }
}
