package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checksums and lengths are counted by hand. */
class RecordCheckTest {

  @TempDir private Path path = Path.of("");
  private RecordFolder folder = new RecordFolder(path);

  @BeforeEach
  void layOut() {
    folder = new RecordFolder(path);
  }

  private List<String> findings(String record) throws WfdbException {
    return RecordCheck.run(path.resolve(record), Progress.NONE).stream()
        .map(finding -> finding.toString().replace(path + "/", ""))
        .toList();
  }

  @Test
  void nothingIsFoundWhereAllIsWell() throws Exception {
    // 30000 + 30000 + 10 = 60010, which is -5526 in 16 bits.
    folder.header("r", "r 1 250 3\nr.dat 16 200 16 0 30000 -5526 0 II\n");
    folder.format16("r.dat", 30000, 30000, 10);
    assertEquals(List.of(), findings("r"));
  }

  @Test
  void gapsCountAsTheyStandInTheFile() throws Exception {
    // 5 - 32768 = -32763.
    folder.header("r", "r 1 250 2\nr.dat 16 200 16 0 5 -32763 0 II\n");
    folder.format16("r.dat", 5, -32768);
    assertEquals(List.of(), findings("r"));
  }

  @Test
  void skippedSamplesCountToo() throws Exception {
    // With a skew of 1 the sample 7 precedes frame 0, but 7 + 8 is the sum of two samples.
    folder.header("r", "r 1 250 2\nr.dat 16:1 200 16 0 7 15 0 II\n");
    folder.format16("r.dat", 7, 8, 9);
    assertEquals(List.of(), findings("r"));
  }

  @Test
  void checksumsAndInitialValuesThatDiffer() throws Exception {
    folder.header("r", "r 2 250 2\nr.dat 16 200 16 0 1 4 0 I\nr.dat 16 200 16 0 7 9 0 II\n");
    folder.format16("r.dat", 1, 2, 3, 4);
    assertEquals(
        List.of(
            "r.dat: initial value 2 of lead \"II\", expected 7 as in the header",
            "r.dat: checksum 6 of lead \"II\", expected 9 as in the header"),
        findings("r"));
  }

  @Test
  void headersThatGiveNoLengthOrNoChecksumAreNotHeldToOne() throws Exception {
    folder.header("r", "r 1 250 0\nr.dat 16 200 16 0 1 0 0 I\n");
    folder.format16("r.dat", 1, 2, 3, 4);
    assertEquals(List.of(), findings("r"));
    folder.header("r", "r 1 250 4\nr.dat 16 200 16 0\n");
    assertEquals(List.of(), findings("r"));
  }

  @Test
  void lengthsThatDisagree() throws Exception {
    folder.header("r", "r 1 250 5\nr.dat 16 200 16 0 1 0 0 I\n");
    folder.format16("r.dat", 1, 2, 3, 4);
    assertEquals(List.of("r.dat: 4 frames, expected 5 as in the header"), findings("r"));
    folder.header("r", "r 1 250 1\nr.dat 16 200 16 0 1 1 0 I\n");
    assertEquals(List.of("r.dat: 4 frames, expected 1 as in the header"), findings("r"));
  }

  @Test
  void fillingInTheLastBytesIsNoSample() throws Exception {
    // Format 310 packs three samples of ten bits into two words of 16 bits each; a file of one
    // sample that was filled up holds three.
    folder.header("r", "r 1 250 1\nr.dat 310 200 10 0 5 5 0 I\n");
    Files.write(path.resolve("r.dat"), new byte[] {10, 0, 0, 0});
    assertEquals(List.of(), findings("r"));
  }

  @Test
  void filesThatCannotBeReadAreFindings() throws Exception {
    folder.header("r", "r 2 250 1\na.dat 16\nb.dat 16\n");
    folder.format16("b.dat", 1);
    assertEquals(List.of("a.dat: does not exist, a signal file was expected"), findings("r"));
  }

  @Test
  void aRenamedHeaderIsAFinding() throws Exception {
    folder.header("r", "q 0 250 1\n");
    assertEquals(List.of("r.hea: record name \"q\", expected r"), findings("r"));
  }

  @Test
  void segmentsAreHeldToTheRecordsHeader() throws Exception {
    folder.header("m", "m/4 2 250 9\na 2\n~ 1\nb 2\nc 1\n");
    folder.header("a", "a 1 250 2\na.dat 16 200 16 0 1 4 0 I\n");
    folder.header("b", "b 1 250 3\na.dat 16 200 16 0 1 3 0 I\n");
    folder.format16("a.dat", 1, 2);
    assertEquals(
        List.of(
            "m.hea: 9 frames, expected 6 as in all segments together",
            "m.hea: 2 signals, expected 1 as in the first segment",
            "a.dat: checksum 3 of lead \"I\", expected 4 as in the header",
            "b.hea: 3 frames, expected 2 as in the record's header",
            "a.dat: 2 frames, expected 3 as in the header",
            "c.hea: does not exist, a header file was expected"),
        findings("m"));
  }

  @Test
  void aSegmentNamedManyTimesIsReadOnce() throws Exception {
    // Read each time, its header of 4 MB would be 10 GB here.
    folder.header("m", "m/2500 1 250 2500\n" + "a 1\n".repeat(2499) + "x/../a 2\n");
    folder.header("a", "a 1 250 1\na.dat 16 200 16 0 7 7 0 II\n" + "# \n".repeat(1_300_000));
    folder.format16("a.dat", 7);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                List.of(
                    "m.hea: 2500 frames, expected 2501 as in all segments together",
                    "a.hea: 1 frames, expected 2 as in the record's header"),
                findings("m")));
  }

  @Test
  void aSegmentThatIsMissingIsOneFinding() throws Exception {
    folder.header("m", "m/3 1 250 3\na 1\nb 1\nb 1\n");
    folder.header("a", "a 1 250 1\na.dat 16 200 16 0 7 7 0 II\n");
    folder.format16("a.dat", 7);
    assertEquals(List.of("b.hea: does not exist, a header file was expected"), findings("m"));
  }

  @Test
  void progressCancels() throws Exception {
    folder.header("r", "r 1 250 2\nr.dat 16 200 16 0 1 3 0 I\n");
    folder.format16("r.dat", 1, 2);
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException("enough");
        };
    assertThrows(CancellationException.class, () -> RecordCheck.run(path.resolve("r"), cancelled));
  }
}
