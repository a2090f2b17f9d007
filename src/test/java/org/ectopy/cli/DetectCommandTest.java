package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.record.Annotation;
import org.ectopy.wfdb.AnnotationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectCommandTest {

  private static final int TEN_SECONDS = 3600;

  @TempDir private Path folder = Path.of("");

  private Path good(String name) throws IOException {
    return MadeRecords.write(folder, name, 360, TEN_SECONDS, MadeRecords.beats(360));
  }

  private static List<Annotation> marks(Path file) throws IOException {
    return AnnotationFile.read(file).annotations();
  }

  @Test
  void everyBeatIsANormalBeatAtItsRPeak() throws IOException {
    Path record = good("good");
    Run run = Run.of("detect", record, "-o", "qrs");
    assertEquals(0, run.code(), run.err());
    List<Annotation> marks = marks(folder.resolve("good.qrs"));
    assertEquals(
        List.of(180L, 540L, 900L, 1260L, 1620L, 1980L, 2340L, 2700L, 3060L, 3420L),
        marks.stream().map(Annotation::sample).toList());
    assertTrue(marks.stream().allMatch(mark -> mark.symbol().mnemonic().equals("N")));
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size(), run.out());
    assertTrue(
        lines.get(1).matches(".*good +10 +60\\.0 +00:00:10\\.000 +00:00:00\\.000"), run.out());
  }

  @Test
  void aGapIsMarkedAndNotCountedInTheRate() throws IOException {
    Path record =
        MadeRecords.write(
            folder,
            "gap",
            360,
            2 * TEN_SECONDS,
            i -> i >= TEN_SECONDS ? MadeRecords.GAP : MadeRecords.beats(360).applyAsInt(i));
    Run run = Run.of("detect", record, "-o", "qrs");
    assertEquals(0, run.code(), run.err());
    List<Annotation> marks = marks(folder.resolve("gap.qrs"));
    assertEquals("~", marks.getLast().symbol().mnemonic());
    assertEquals(-1, marks.getLast().subtype());
    assertEquals(TEN_SECONDS, marks.getLast().sample());
    assertTrue(
        run.out().strip().matches("(?s).*gap +10 +60\\.0 +00:00:20\\.000 +00:00:10\\.000"),
        run.out());
    assertFalse(Run.of("verify", record).out().contains("gap.qrs"));
  }

  @Test
  void severalRecordsAreSummedUp() throws IOException {
    Run run =
        Run.of("detect", good("one"), good("two"), "-o", "qrs", "--out", folder.resolve("new"));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().toList().getLast().startsWith("all 2"), run.out());
    assertEquals(10, marks(folder.resolve("new/one.qrs")).size());
    assertEquals(10, marks(folder.resolve("new/two.qrs")).size());
    assertFalse(Files.exists(folder.resolve("one.qrs")));
  }

  @Test
  void whatExistsStaysWithoutForce() throws IOException {
    Path record = good("good");
    Path file = Files.write(folder.resolve("good.qrs"), new byte[] {0, 0});
    Run run = Run.of("detect", record, "-o", "qrs");
    assertEquals(1, run.code());
    assertEquals(
        "ectopy: " + record + ": " + file + ": exists already and is only replaced with --force",
        run.firstError());
    assertArrayEquals(new byte[] {0, 0}, Files.readAllBytes(file));
    assertEquals(0, Run.of("detect", record, "-o", "qrs", "--force").code());
    assertEquals(10, marks(file).size());
  }

  @Test
  void theRecordsOwnFilesAreNeverReplaced() throws IOException {
    String header = "own 1 360 3600\nown.sig 16 1000/mV 12 0 0 0 0 MLII\n";
    Path record = MadeRecords.write(folder, header, "own", TEN_SECONDS, MadeRecords.beats(360));
    Files.move(folder.resolve("own.dat"), folder.resolve("own.sig"));
    Run run = Run.of("detect", record, "-o", "sig", "--force");
    assertEquals(1, run.code());
    assertTrue(run.firstError().contains("is a file of the record itself"), run.err());
    assertEquals(2L * TEN_SECONDS, Files.size(folder.resolve("own.sig")));
    assertEquals(2, Run.of("detect", record, "-o", "hea", "--force").code());
  }

  @Test
  void twoRecordsOfOneNameAreNotWrittenToOneFile() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path same = MadeRecords.write(other, "good", 360, TEN_SECONDS, MadeRecords.beats(360));
    Run run = Run.of("detect", good("good"), same, "-o", "qrs", "--out", folder.resolve("new"));
    assertEquals(2, run.code());
    assertTrue(run.firstError().contains("two of the records would be written to"), run.err());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void unknownDetectorsAndExtensionsAreRefused() throws IOException {
    Path record = good("good");
    Run detector = Run.of("detect", record, "-o", "qrs", "--detector", "none");
    assertEquals(2, detector.code());
    assertTrue(detector.firstError().startsWith("ectopy: there is no detector 'none'; these are"));
    assertTrue(detector.firstError().contains("pan-tompkins"), detector.err());
    assertEquals(2, Run.of("detect", record, "-o", "../x").code());
    assertEquals(2, Run.of("detect", record).code());
    assertEquals(0, Run.of("detect", record, "-o", "pt", "--detector", "pan-tompkins").code());
  }
}
