package org.ectopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.record.Sex;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIndexTest {

  @TempDir Path home;
  private Path ward = Path.of("");
  private FolderIndex index = Library.in(Path.of("")).index();

  @BeforeEach
  void write() throws IOException {
    ward = home.resolve("ward");
    index = Library.in(home).index();
    new SmallLibrary(ward)
        .record("a", 10, "# 61 F 859 694 x1\n# Digoxin\n")
        .labels("a", "atr", "NNeVVjFQ", "(AFIB\0")
        .record("b", 20, "")
        .record("c", 5, "")
        .labels("c", "atr", "NN", "")
        .labels("c", "ect", "NVV", "");
  }

  private List<IndexedRecord> read() throws IOException {
    return index.read(ward, Progress.NONE, shown -> {});
  }

  private IndexedRecord.Contents contents(int i) throws IOException {
    return read().get(i).contents().orElseThrow();
  }

  @Test
  void tellsWhatHeaderAndAnnotationsSay() throws IOException {
    RecordSummary summary = contents(0).summary();
    assertEquals("a", summary.name());
    assertEquals(10, summary.seconds());
    assertEquals(List.of("MLII"), summary.leads());
    assertEquals(OptionalInt.of(61), summary.subject().age());
    assertEquals(Sex.FEMALE, summary.subject().sex());
    LabelSummary labels = contents(0).labels();
    // By EC57, e and j are S.
    assertEquals(new BeatCounts(2, 2, 2, 1, 1), labels.beats());
    assertEquals(List.of("(AFIB"), labels.rhythms());
    assertEquals("atr", labels.annotator());
  }

  @Test
  void aRecordWithoutAnnotationsHasNone() throws IOException {
    assertEquals(LabelSummary.NONE, contents(1).labels());
  }

  @Test
  void correctedAnnotationsComeFirst() throws IOException {
    assertEquals("ect", contents(2).labels().annotator());
    assertEquals(2, contents(2).labels().beats().v());
    assertEquals(List.of(false, false, true), read().stream().map(r -> r.file().edited()).toList());
  }

  @Test
  void aDamagedAnnotationFileIsPassedOver() throws IOException {
    Files.write(ward.resolve("c.ect"), new byte[] {1});
    assertEquals("atr", contents(2).labels().annotator());
  }

  @Test
  void aJournalBesideTheRecordTellsOfEdits() throws IOException {
    Files.write(ward.resolve("b.atr.ectopy"), new byte[] {1});
    assertTrue(read().get(1).file().edited());
  }

  @Test
  void aJournalInTheUsersFolderTellsOfEditsToo() throws IOException {
    Path saved = new DocumentPlaces(home, List.of(ward)).saved(ward.resolve("b.hea"));
    Path journal = saved.resolveSibling("b.atr.ectopy");
    Files.createDirectories(saved.resolveSibling(""));
    Files.write(saved.resolveSibling("b.atr.ectopy.lock"), new byte[] {1});
    assertFalse(read().get(1).file().edited());
    Files.write(journal, new byte[] {1});
    assertTrue(read().get(1).file().edited());
    assertFalse(read().get(0).file().edited());
  }

  @Test
  void theThumbnailHoldsThreeSecondsOfTheFirstLead() throws IOException {
    Thumbnail thumbnail = contents(1).thumbnail();
    assertEquals("mV", thumbnail.units());
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < thumbnail.columns(); i++) {
      low = Math.min(low, thumbnail.low(i));
      high = Math.max(high, thumbnail.high(i));
    }
    // 300 samples hold every value of the saw from 0 to 199, of 1/200 mV each.
    assertEquals(0, low);
    assertEquals(0.995f, high, 1e-6f);
  }

  @Test
  void aBrokenRecordSaysWhy() throws IOException {
    Files.writeString(ward.resolve("x.hea"), "x 1 nonsense", StandardCharsets.US_ASCII);
    IndexedRecord broken = read().get(3);
    assertTrue(broken.broken());
    assertFalse(broken.problem().isBlank());
    assertEquals("x", broken.name());
  }

  @Test
  void theNextStartShowsAllAtOnceAndReadsNothing() throws IOException {
    List<IndexedRecord> first = read();
    // Were it read again, it would not be what is remembered: size and time stay the same.
    var time = Files.getLastModifiedTime(ward.resolve("a.hea"));
    String header = Files.readString(ward.resolve("a.hea"), StandardCharsets.ISO_8859_1);
    Files.writeString(
        ward.resolve("a.hea"), header.replace("MLII", "V111"), StandardCharsets.ISO_8859_1);
    Files.setLastModifiedTime(ward.resolve("a.hea"), time);
    List<List<IndexedRecord>> shown = new ArrayList<>();
    List<IndexedRecord> second = index.read(ward, Progress.NONE, shown::add);
    assertEquals(first, second);
    assertEquals(first, shown.getFirst());
  }

  @Test
  void whatHasChangedIsReadAgain() throws IOException {
    read();
    new SmallLibrary(ward).labels("b", "atr", "NNN", "");
    assertEquals(3, contents(1).labels().beats().n());
  }

  @Test
  void aDamagedIndexCountsAsNone() throws IOException {
    List<IndexedRecord> whole = read();
    Path file;
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      file = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at += 37) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertEquals(List.of(), new IndexCache(home.resolve("index"), ward).read());
    }
    Files.write(file, new byte[3]);
    assertEquals(whole, read());
  }

  @Test
  void whatWasReadBeforeAStopIsKept() {
    Progress stop =
        (done, total) -> {
          if (done == 2) {
            throw new CancellationException("enough");
          }
        };
    assertThrows(CancellationException.class, () -> index.read(ward, stop, shown -> {}));
    List<IndexedRecord> kept = new IndexCache(home.resolve("index"), ward).read();
    assertEquals(List.of("a", "b"), kept.stream().map(IndexedRecord::name).toList());
  }

  @Test
  void recordsInFoldersBelowAreThoseThatTheDatabaseNames() throws IOException {
    new SmallLibrary(ward.resolve("p00")).record("x1", 1, "").record("x1_0001", 1, "");
    Files.writeString(
        ward.resolve("RECORDS"), "a\np00/x1\n../ward/b\n/etc/x\n", StandardCharsets.US_ASCII);
    List<String> names = read().stream().map(IndexedRecord::name).toList();
    assertEquals(List.of("a", "b", "c", "x1"), names);
  }

  @Test
  void aFolderThatIsNotThereIsOneLine() {
    Path none = home.resolve("none");
    IOException e =
        assertThrows(LibraryException.class, () -> index.read(none, Progress.NONE, shown -> {}));
    assertEquals(
        none + ": the folder cannot be read: there is no such file or folder", e.getMessage());
  }

  @Test
  void theCountsOfMitBihAreKnown() throws IOException {
    String data = System.getenv("ECTOPY_DATA");
    Assumptions.assumeTrue(data != null, "ECTOPY_DATA is not set: it names the folder of mitdb/");
    List<IndexedRecord> records =
        index.read(Path.of(data).resolve("mitdb"), Progress.NONE, shown -> {});
    assertEquals(48, records.size());
    long beats =
        records.stream().mapToLong(r -> r.contents().orElseThrow().labels().beats().all()).sum();
    assertEquals(109_494, beats);
    long ventricular =
        records.stream().mapToLong(r -> r.contents().orElseThrow().labels().beats().v()).sum();
    assertEquals(7_236, ventricular);
  }
}
