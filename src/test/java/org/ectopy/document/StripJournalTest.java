package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Changes;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.annotation.Strip;
import org.ectopy.annotation.StripChange;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.Overwrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strips in a journal, laid out by hand; the checksum is of another CRC-32C's making. */
class StripJournalTest {

  private static final String MAGIC = "4543544f50594a31";

  /** Named "atr" with the fingerprint "ab", 1,000 frames; an MIT file with N at 18 and its end. */
  private static final String BEGUN =
      "00000028 01 0003617472 00 0003617472 8000000000000000 00026162 00000000000003e8"
          + " 00000004 12040000 bad7ab51";

  private static final String ANN = "03 0003416e6e 0000018bcfe56800";

  private static final Authorship BY =
      Authorship.person("Ann", Instant.ofEpochMilli(1_700_000_000_000L));
  private static final Strip RUN = new Strip(1, 100, 500, "run of V", BY);

  @TempDir private Path folder = Path.of("");

  /** Edit 1 by Ann, of no marks: the strip 1 of the frames 100 to 499, "run of V", by Ann. */
  private static byte[] journal() {
    String marked =
        "0000005a 06 0000000000000001 0b "
            + ANN
            + " 0000000000000000 00000000 00000001 00 01 0000000000000001 0000000000000064"
            + " 00000000000001f4 0008 72756e206f662056 "
            + ANN
            + " 081d3617";
    return HexFormat.of().parseHex((MAGIC + BEGUN + marked).replace(" ", ""));
  }

  private static DocumentBase base() {
    Authorship atr = Authorship.of(Setter.FILE, "atr");
    Annotation beat = Annotation.of(18, SymbolTable.STANDARD.symbol(1));
    return new DocumentBase("atr", atr, "ab", 1000, new AnnotationSet(List.of(beat)));
  }

  private static Edit marked() {
    Changes added = Changes.ofStrips(List.of(StripChange.add(RUN)));
    return new Edit(1, EditKind.STRIP, BY, added, OptionalLong.empty());
  }

  @Test
  void aStripHasTheseBytes() throws IOException {
    Path file = folder.resolve("small.ectopy");
    List<JournalEntry> entries =
        List.of(new JournalEntry.Begun(base()), new JournalEntry.Stepped(new Step.Do(marked())));
    EditJournal.begin(file, entries, Overwrite.REFUSE).close();
    assertArrayEquals(journal(), Files.readAllBytes(file));
    assertEquals(entries, JournalContent.of(file).entries());
  }

  @Test
  void theseBytesAreThatStrip() throws IOException {
    Path file = Files.write(folder.resolve("small.ectopy"), journal());
    EditHistory history = StoredDocument.read(file, base()).history();
    assertEquals(List.of(RUN), history.document().strips());
    assertEquals(1, history.document().marks().size());
    assertEquals(2, history.nextId());
  }

  @Test
  void aJournalOfAProgramThatKnewNoStripsOpensAndTakesThem() throws IOException {
    TestFolder test = new TestFolder(folder);
    byte[] old = HexFormat.of().parseHex((MAGIC + BEGUN).replace(" ", ""));
    Files.write(test.journal(), old);
    try (RecordDocument document =
        RecordDocument.open(test.header(), base(), test.places(), new EditLocks())) {
      assertEquals(List.of(), document.history().document().strips());
      document.step(new Step.Do(marked()));
    }
    assertArrayEquals(journal(), Files.readAllBytes(test.journal()));
  }

  @Test
  void anEntryOfAnUnknownKindStopsTheProgramAndNotTheFile() throws IOException {
    refused("07", "an entry of the unknown type 7");
  }

  @Test
  void stripsThatMakeNoSenseAreRefused() throws IOException {
    String edit = "06 0000000000000001 0b " + ANN + " 0000000000000000 00000000 ";
    String end = " 0000 " + ANN;
    refused(edit + "00000000", "an edit of strips that changes none");
    refused(edit + "7fffffff", "an edit that claims 2147483647 changes");
    refused(
        edit + "00000001 00 01 0000000000000001 0000000000000064 0000000000000064" + end,
        "an entry that makes no sense (a strip from frame 100 to frame 100)");
    refused(edit + "00000001 00 00", "an entry that makes no sense (a change of nothing)");
  }

  private void refused(String content, String problem) throws IOException {
    byte[] frame = EntryWriter.framed(HexFormat.of().parseHex(content.replace(" ", ""))).array();
    String bytes = MAGIC + BEGUN.replace(" ", "") + HexFormat.of().formatHex(frame);
    byte[] whole = HexFormat.of().parseHex(bytes);
    Path file = Files.write(folder.resolve("odd.ectopy"), whole);
    DocumentException refusal =
        assertThrows(DocumentException.class, () -> StoredDocument.read(file, base()));
    assertEquals(
        file + ": byte 56: " + problem + "; is it of a newer Ectopy? Nothing was changed",
        refusal.getMessage());
    assertArrayEquals(whole, Files.readAllBytes(file));
  }

  @Test
  void aNoteThatIsTooLongIsRefusedBeforeAnythingIsWritten() throws IOException {
    TestFolder test = new TestFolder(folder);
    try (RecordDocument document = test.open()) {
      document.step(TestFolder.relabel(document.history(), 0));
      byte[] before = Files.readAllBytes(test.journal());
      EditHistory history = document.history();
      Strip strip = new Strip(history.nextId(), 0, 10, "x".repeat(70_000), BY);
      Changes added = Changes.ofStrips(List.of(StripChange.add(strip)));
      Step step = new Step.Do(history.edit(EditKind.STRIP, BY, added));
      assertThrows(DocumentException.class, () -> document.step(step));
      assertEquals(List.of(), document.history().document().strips());
      assertArrayEquals(before, Files.readAllBytes(test.journal()));
    }
  }
}
