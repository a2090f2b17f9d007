package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotators and ranges that cannot be: one clear line, and nothing on standard output. */
class AnnotatorBadInputTest {

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void write() throws IOException {
    record = SmallRecord.in(folder);
  }

  private static void assertRefused(String why, Object... arguments) {
    Run run = Run.of(arguments);
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.firstError().startsWith("ectopy: " + why), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dat", "hea", "HEA", "txt"})
  void otherFilesAreNotReadAsAnnotations(String extension) {
    String why = "'" + extension + "' is for other files than annotations";
    assertRefused(why, "annotations", record, "-a", extension);
    assertRefused(why, "compare", record, "-a", "atr", extension, "--from", "0");
    assertRefused(why, "detect", record, "-o", extension);
  }

  @Test
  void anOptionIsNotTakenForAnExtension() {
    assertRefused("'-x' is no annotator", "detect", record, "-o", "-x");
  }

  @Test
  void aMissingAnnotatorIsSaidWithThoseThatAreThere() {
    assertRefused(
        record + ".qrs: does not exist, this record has: atr", "annotations", record, "-a", "qrs");
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    Files.createFile(folder.resolve("small.qrs"));
    assertRefused(record + ".qrs: is empty", "annotations", record, "-a", "qrs");
    assertRefused(record + ".qrs: is empty", "compare", record, "-a", "atr", "qrs", "--from", "0");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsPrintsNothing() throws IOException {
    assertRefused(
        "--from is after --to", "annotations", record, "-a", "atr", "--from", "8", "--to", "2");
    Files.write(folder.resolve("small.qrs"), new byte[2]);
    assertRefused(
        "--from is after --to", "annotations", record, "-a", "qrs", "--from", "8", "--to", "2");
  }

  @Test
  void aRecordGivenTwiceDoesNotCountTwice() {
    assertRefused(
        "two of the records would be scored by the same file",
        "compare",
        record,
        folder.resolve("small.hea"),
        "-a",
        "atr",
        "atr",
        "--from",
        "0");
  }

  @Test
  void aRecordWithoutSamplesHasNothingToScore() throws IOException {
    Path empty = MadeRecords.write(folder, "empty", 360, 0, i -> 0);
    assertRefused(
        "record empty has no samples", "compare", empty, "-a", "atr", "atr", "--from", "0");
  }
}
