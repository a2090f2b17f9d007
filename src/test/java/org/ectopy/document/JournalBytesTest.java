package org.ectopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Change;
import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditHistory;
import org.ectopy.annotation.EditKind;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.ScriptedEdits;
import org.ectopy.annotation.Setter;
import org.ectopy.annotation.Step;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.Declarations;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.Overwrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a journal, laid out by hand; the checksums are of another CRC-32C's making. */
class JournalBytesTest {

  /** Named "atr" with the fingerprint "ab", 1,000 frames; an MIT file with N at 18 and its end. */
  private static final String BEGUN =
      "00000028 01 0003617472 00 0003617472 8000000000000000 00026162 00000000000003e8"
          + " 00000004 12040000 bad7ab51";

  private static final String FILE = "00 0003617472 8000000000000000";
  private static final String ANN = "03 0003416e6e 0000018bcfe56800";

  /** Edit 1, a relabelling by Ann: mark 0 was N at 18 of the file, is V with all else as well. */
  private static final String DO =
      "00000081 02 0000000000000001 00 %2$s 0000000000000000 00000001"
          + " 01 0000000000000000 0000000000000012 01 00 00 00 0000 %1$s 00"
          + " 01 0000000000000000 0000000000000012 05 ff 02 03 0003284e00 %2$s 01 %2$s 7d0fe03c";

  private static final String UNDO = "00000001 03 45801db6";
  private static final String REDO = "00000001 04 914a795d";

  /** Edit 1 was saved in a file with the fingerprint "ff". */
  private static final String WRITTEN = "0000000d 05 0000000000000001 00026666 5a29767a";

  @TempDir private Path folder = Path.of("");

  @Test
  void aSmallJournalHasTheseBytes() throws IOException {
    Path file = folder.resolve("small.ectopy");
    EditJournal.begin(file, entries(), Overwrite.REFUSE).close();
    assertEquals(
        "4543544f50594a31"
            + hex(BEGUN)
            + hex(String.format(DO, FILE, ANN))
            + hex(UNDO)
            + hex(REDO)
            + hex(WRITTEN),
        HexFormat.of().formatHex(Files.readAllBytes(file)));
  }

  @Test
  void theseBytesAreThatJournal() throws IOException {
    Path file = folder.resolve("small.ectopy");
    String bytes =
        "4543544f50594a31"
            + hex(BEGUN)
            + hex(String.format(DO, FILE, ANN))
            + hex(UNDO)
            + hex(REDO)
            + hex(WRITTEN);
    Files.write(file, HexFormat.of().parseHex(bytes));
    JournalContent content = JournalContent.of(file);
    assertEquals(entries(), content.entries());
    assertEquals(bytes.length() / 2, content.length());
    assertEquals(JournalContent.Ending.CLEAN, content.ending());
  }

  private static List<JournalEntry> entries() {
    Authorship atr = Authorship.of(Setter.FILE, "atr");
    Authorship ann = new Authorship(Setter.PERSON, "Ann", Optional.of(at(1_700_000_000_000L)));
    Annotation beat = Annotation.of(18, SymbolTable.STANDARD.symbol(1));
    Annotation other = new Annotation(18, SymbolTable.STANDARD.symbol(5), -1, 2, 3, "(N\0");
    Mark before = new Mark(0, beat, atr);
    Mark after = new Mark(0, other, ann, Optional.of(ann));
    DocumentBase base = new DocumentBase("atr", atr, "ab", 1000, new AnnotationSet(List.of(beat)));
    Edit edit =
        new Edit(
            1, EditKind.RELABEL, ann, List.of(Change.replace(before, after)), OptionalLong.empty());
    return List.of(
        new JournalEntry.Begun(base),
        new JournalEntry.Stepped(new Step.Do(edit)),
        new JournalEntry.Stepped(new Step.Undo()),
        new JournalEntry.Stepped(new Step.Redo()),
        new JournalEntry.Written(new Saved(1, "ff")));
  }

  private static Instant at(long millis) {
    return Instant.ofEpochMilli(millis);
  }

  private static String hex(String spaced) {
    return spaced.replace(" ", "");
  }

  @Property(tries = 40)
  void anyStepsComeBackAsTheyWere(@ForAll long seed) throws IOException {
    EditHistory history = TestFolder.beginning();
    List<JournalEntry> entries = new ArrayList<>();
    entries.add(new JournalEntry.Begun(TestFolder.base()));
    ScriptedEdits script = new ScriptedEdits(seed, TestFolder.FRAMES);
    for (int i = 0; i < 40; i++) {
      Step step = script.step(i, history);
      history = history.after(step);
      entries.add(new JournalEntry.Stepped(step));
    }
    Path file = Files.createTempDirectory("journal").resolve("any.ectopy");
    EditJournal.begin(file, entries, Overwrite.REFUSE).close();
    StoredDocument stored = StoredDocument.read(file, TestFolder.base());
    assertEquals(entries, JournalContent.of(file).entries());
    assertEquals(history.document().marks(), stored.history().document().marks());
    assertEquals(history.document().strips(), stored.history().document().strips());
    assertEquals(history.done(), stored.history().done());
    assertEquals(history.undone(), stored.history().undone());
    Files.delete(file);
    Files.delete(file.resolveSibling(""));
  }

  @Test
  void symbolsThatTheAnnotationsDeclareComeBack() throws IOException {
    AnnotationSymbol own = new AnnotationSymbol(42, "wz", "own wave", false);
    AnnotationSymbol beat = new AnnotationSymbol(1, "X", "own beat", true);
    Declarations declared = Declarations.of(OptionalDouble.empty(), List.of(own, beat));
    AnnotationSet set =
        new AnnotationSet(declared, List.of(Annotation.of(10, own), Annotation.of(20, beat)));
    TestFolder test = new TestFolder(folder);
    try (RecordDocument document =
        RecordDocument.open(test.header(), TestFolder.base(set), test.places(), new EditLocks())) {
      EditHistory history = document.history();
      Mark more = new Mark(history.nextId(), Annotation.of(30, own), TestFolder.ANN);
      document.step(
          new Step.Do(history.edit(EditKind.INSERT, TestFolder.ANN, List.of(Change.add(more)))));
    }
    List<Mark> marks = test.open().history().document().marks();
    assertEquals(
        List.of(own, beat, own), marks.stream().map(mark -> mark.annotation().symbol()).toList());
    assertEquals(set.declarations(), test.open().base().set().declarations());
  }
}
