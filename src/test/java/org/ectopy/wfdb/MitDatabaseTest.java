package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.Samples;
import org.ectopy.record.Sex;
import org.ectopy.record.Subject;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The MIT-BIH database as WFDB's own tools read it. */
class MitDatabaseTest {

  private Path data = Path.of("");

  @BeforeEach
  void findData() {
    String folder = System.getenv("ECTOPY_DATA");
    assumeTrue(folder != null, "ECTOPY_DATA is not set: the MIT-BIH database is not compared");
    data = Path.of(String.valueOf(folder));
    assumeTrue(
        Files.isDirectory(data.resolve("mitdb")) && Files.isDirectory(data.resolve("oracle/text")),
        "ECTOPY_DATA holds no mitdb or no oracle/text: the MIT-BIH database is not compared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void storedIntegersAreThoseOfRdsamp(String name) throws Exception {
    List<String[]> lines = oracle(name + "-rdsamp.txt");
    try (EcgRecord record = WfdbRecord.open(data.resolve("mitdb").resolve(name))) {
      Samples block = record.read(0, lines.size());
      for (int frame = 0; frame < lines.size(); frame++) {
        assertEquals(Integer.parseInt(lines.get(frame)[1]), block.row(0)[frame]);
        assertEquals(Integer.parseInt(lines.get(frame)[2]), block.row(1)[frame]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void physicalUnitsAreThoseOfRdsamp(String name) throws Exception {
    List<String[]> lines = oracle(name + "-rdsamp-physical.txt");
    try (EcgRecord record = WfdbRecord.open(data.resolve("mitdb").resolve(name))) {
      Samples block = record.read(0, lines.size());
      for (int frame = 0; frame < lines.size(); frame++) {
        for (int lead = 0; lead < 2; lead++) {
          double physical = record.leads().get(lead).calibration().physical(block.row(lead)[frame]);
          assertEquals(Double.parseDouble(lines.get(frame)[1 + lead]), physical, 1e-8);
        }
      }
    }
  }

  @Test
  void everyRecordIsAsLongAsItsHeaderSays() throws Exception {
    for (String name : Files.readAllLines(data.resolve("mitdb/RECORDS"))) {
      try (EcgRecord record = WfdbRecord.open(data.resolve("mitdb").resolve(name))) {
        assertEquals(650_000, record.frames(), name);
        assertEquals(360, record.rate().framesPerSecond(), name);
      }
    }
  }

  private List<String[]> oracle(String file) throws Exception {
    List<String[]> lines =
        Files.readAllLines(data.resolve("oracle/text").resolve(file)).stream()
            .map(line -> line.strip().split("\\s+"))
            .toList();
    assertEquals(720, lines.size(), () -> Arrays.toString(lines.getFirst()));
    return lines;
  }

  @Test
  void everyChecksumIsRight() throws Exception {
    for (String name : Files.readAllLines(data.resolve("mitdb/RECORDS"))) {
      assertEquals(
          List.of(), RecordCheck.run(data.resolve("mitdb").resolve(name), Progress.NONE), name);
    }
  }

  @Test
  void noiseRecordsAreRightToo() throws Exception {
    for (String name : List.of("bw", "ma")) {
      Path record = data.resolve("nstdb").resolve(name);
      assertEquals(List.of(), RecordCheck.run(record, Progress.NONE));
      try (EcgRecord open = WfdbRecord.open(record)) {
        assertFalse(open.leads().getFirst().calibration().measured());
      }
    }
  }

  @Test
  void everySubjectIsKnown() throws Exception {
    int men = 0;
    for (String name : Files.readAllLines(data.resolve("mitdb/RECORDS"))) {
      try (EcgRecord record = WfdbRecord.open(data.resolve("mitdb").resolve(name))) {
        Subject subject = record.info().notes().subject();
        assertNotEquals(Sex.UNKNOWN, subject.sex(), name);
        men += subject.sex() == Sex.MALE ? 1 : 0;
      }
    }
    // 25 men, of whom one gave two records (201 and 202).
    assertEquals(26, men);
  }

  @Test
  void annotatorsOfARecord() throws Exception {
    assertEquals(List.of("atr"), RecordFiles.annotators(data.resolve("mitdb/100")));
  }
}
