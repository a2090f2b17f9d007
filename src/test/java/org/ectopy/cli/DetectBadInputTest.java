package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad record is one clear line and leaves no file behind. */
class DetectBadInputTest {

  @TempDir private Path folder = Path.of("");

  private void assertRefused(Path record, String why) throws IOException {
    Run run = Run.of("detect", record, "-o", "qrs", "--out", folder.resolve("out"));
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals("ectopy: " + record + ": " + why + System.lineSeparator(), run.err());
    assertTrue(Files.notExists(folder.resolve("out")), "an empty folder is left");
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.toString().contains("qrs")));
    }
  }

  private Path record(double rate, int frames, IntUnaryOperator stored) throws IOException {
    return MadeRecords.write(folder, "bad", rate, frames, stored);
  }

  @Test
  void withoutAnEcgLead() throws IOException {
    String header = "bad 1 125 1000\nbad.dat 16 10/mmHg 12 0 0 0 0 ABP\n";
    assertRefused(
        MadeRecords.write(folder, header, "bad", 1000, i -> i % 100),
        "there is no ECG lead to find beats in: the record holds ABP (mmHg)");
  }

  @Test
  void withOneSample() throws IOException {
    assertRefused(
        record(360, 1, i -> 5),
        "the record is too short to find beats in: 1 frame (0.003 s), at least one second is"
            + " needed");
  }

  @Test
  void allGaps() throws IOException {
    assertRefused(
        record(360, 3600, i -> MadeRecords.GAP),
        "no beat was found in 0:10: lead MLII has no samples from 0:00 to 0:10");
  }

  @Test
  void flat() throws IOException {
    assertRefused(
        record(360, 3600, i -> 7),
        "no beat was found in 0:10: lead MLII is flat from 0:00 to 0:10");
  }

  @ParameterizedTest
  @ValueSource(ints = {2047, -2048})
  void clippedThroughout(int end) throws IOException {
    assertRefused(
        record(360, 3600, i -> end),
        "no beat was found in 0:10: lead MLII is clipped from 0:00 to 0:10");
  }

  @Test
  void atOneHertz() throws IOException {
    assertRefused(
        record(1, 100, i -> i),
        "beats are found at 60 to 100000 frames per second, this record has 1.0");
  }

  @Test
  void atTwentyKilohertzBeatsAreFound() throws IOException {
    Path record = record(20_000, 100_000, MadeRecords.beats(20_000));
    Run run = Run.of("detect", record, "-o", "qrs");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().toList().get(1).matches(".*bad +5 +60\\.0 .*"), run.out());
  }

  @Test
  void aMissingRecordDoesNotStopTheOthers() throws IOException {
    Path good = MadeRecords.write(folder, "good", 360, 3600, MadeRecords.beats(360));
    Path missing = folder.resolve("none");
    Run run = Run.of("detect", missing, good, "-o", "qrs");
    assertEquals(1, run.code());
    assertTrue(run.firstError().startsWith("ectopy: " + missing + ": "), run.err());
    assertEquals(1, run.err().lines().count());
    assertTrue(Files.size(folder.resolve("good.qrs")) > 2);
  }

  @Test
  void aMissingSignalFileIsNamed() throws IOException {
    Path record = record(360, 3600, MadeRecords.beats(360));
    Files.delete(folder.resolve("bad.dat"));
    Run run = Run.of("detect", record, "-o", "qrs");
    assertEquals(1, run.code());
    assertTrue(run.firstError().contains("bad.dat"), run.err());
    assertTrue(Files.notExists(folder.resolve("bad.qrs")));
  }

  @Test
  void anEmptyOrMissingAnnotatorIsNamed() throws IOException {
    Path record = record(360, 3600, i -> 7);
    Run missing = Run.of("annotations", record, "-a", "qrs");
    assertEquals(2, missing.code());
    assertTrue(missing.firstError().contains("bad.qrs"), missing.err());
    Files.write(folder.resolve("bad.qrs"), new byte[0]);
    Run empty = Run.of("annotations", record, "-a", "qrs");
    assertEquals(2, empty.code());
    assertTrue(empty.firstError().contains("bad.qrs"), empty.err());
  }
}
