package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  @TempDir private Path folder = Path.of("");
  @TempDir private Path other = Path.of("");

  @Test
  void valuesAndMarksStayTheSame() throws IOException {
    Path record = SmallRecord.in(folder);
    Path out = other.resolve("new");
    Run run = Run.of("convert", record, "--format", 212, "--out", out);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        Run.of("signals", record, "--raw").out(),
        Run.of("signals", out.resolve("small"), "--raw").out());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("small.atr")),
        Files.readAllBytes(out.resolve("small.atr")));
    assertEquals(0, Run.of("verify", out.resolve("small")).code());
  }

  @Test
  void aFormatThatCannotHoldTheValuesIsRefusedAndLeavesNothing() throws IOException {
    Path out = other.resolve("new");
    Run run = Run.of("convert", SmallRecord.in(folder), "--format", 8, "--out", out);
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("small.dat"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void whatExistsStaysWithoutForce() throws IOException {
    Path record = SmallRecord.in(folder);
    Files.writeString(other.resolve("small.atr"), "mine");
    Run run = Run.of("convert", record, "--format", 16, "--out", other);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("exists already"), run.err());
    assertEquals("mine", Files.readString(other.resolve("small.atr")));
    assertFalse(Files.exists(other.resolve("small.dat")));
    assertEquals(0, Run.of("convert", record, "--format", 16, "--out", other, "--force").code());
    assertEquals(0, Run.of("verify", other.resolve("small")).code());
  }

  @Test
  void anInputIsNeverReplaced() throws IOException {
    Path record = SmallRecord.in(folder);
    byte[] header = Files.readAllBytes(folder.resolve("small.hea"));
    Run run = Run.of("convert", record, "--format", 32, "--out", folder, "--force");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("not replaced"), run.err());
    assertArrayEquals(header, Files.readAllBytes(folder.resolve("small.hea")));
    Path link = Files.createSymbolicLink(other.resolve("link"), folder);
    assertEquals(2, Run.of("convert", record, "--format", 32, "--out", link, "--force").code());
    assertArrayEquals(header, Files.readAllBytes(folder.resolve("small.hea")));
  }

  @Test
  void aFileThatIsNoAnnotationFileIsLeftOutWithCode1() throws IOException {
    Path record = SmallRecord.in(folder);
    Files.write(folder.resolve("small.bad"), new byte[] {1, 4, 9});
    Run run = Run.of("convert", record, "--format", 16, "--out", other);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("left out: "), run.err());
    try (Stream<Path> files = Files.list(other)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void formatsThatCannotBeWrittenAreAUsageError() throws IOException {
    Run run = Run.of("convert", SmallRecord.in(folder), "--format", 516, "--out", other);
    assertEquals(2, run.code());
    assertTrue(run.firstError().contains("8, 16, 24, 32, 61, 80, 160, 212, 310, 311"), run.err());
  }
}
