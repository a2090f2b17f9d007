package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void write() throws IOException {
    record = SmallRecord.in(folder);
  }

  @Test
  void aCleanRecordIsOneLine() {
    Run run = Run.of("verify", record);
    assertEquals(record + ": ok" + System.lineSeparator(), run.out());
    assertEquals(0, run.code());
    assertEquals("", Run.of("verify", "-q", record).out());
  }

  @Test
  void aChangedSampleIsFound() throws IOException {
    byte[] samples = Files.readAllBytes(folder.resolve("small.dat"));
    samples[20] ^= 1;
    Files.write(folder.resolve("small.dat"), samples);
    Run run = Run.of("verify", record);
    assertEquals(1, run.code());
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(run.out().startsWith(record + ": " + folder.resolve("small.dat")), run.out());
    assertTrue(run.out().contains("checksum"), run.out());
  }

  @Test
  void aShortFileAndAShortAnnotationFileAreFound() throws IOException {
    Files.write(folder.resolve("small.dat"), new byte[30]);
    Files.write(folder.resolve("small.atr"), new byte[] {1, 4, 9});
    Run run = Run.of("verify", record);
    assertEquals(1, run.code());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.stream().anyMatch(line -> line.contains("small.dat")), run.out());
    assertTrue(lines.stream().anyMatch(line -> line.contains("small.atr")), run.out());
  }

  @Test
  void marksOutsideTheRecordAreFound() throws IOException {
    int word = 1 << 10 | 500;
    Files.write(folder.resolve("small.atr"), new byte[] {(byte) word, (byte) (word >> 8), 0, 0});
    Run run = Run.of("verify", record);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("1 annotations outside the record"), run.out());
  }

  @Test
  void aRecordThatDoesNotOpenIsCode2AndTheRestStillRuns() {
    Run run = Run.of("verify", folder.resolve("none"), record);
    assertEquals(2, run.code());
    assertEquals(2, run.out().lines().count(), run.out());
    assertTrue(run.out().endsWith(": ok" + System.lineSeparator()), run.out());
  }
}
