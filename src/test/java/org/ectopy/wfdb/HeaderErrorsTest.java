package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a header may not say, and how it is told. */
class HeaderErrorsTest {

  @TempDir private Path folder = Path.of("");

  private static String problem(String text) {
    Path file = Path.of("r.hea");
    byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
    return String.valueOf(
        assertThrows(WfdbException.class, () -> HeaderFile.parse(file, content)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|r.hea, line 1: the file ends where the record line was expected",
        "'# only\\n'|r.hea, line 2: the file ends where the record line was expected",
        "r|r.hea, line 1: the line ends where the number of signals, 0 or more was expected",
        "r x|r.hea, line 1: found \"x\" where the number of signals, 0 or more was expected",
        "r -1|r.hea, line 1: found \"-1\" where the number of signals, 0 or more (0 to"
            + " 2147483647) was expected",
        "r/0 1|r.hea, line 1: found \"0\" where a number of segments, 1 or more (1 to"
            + " 2147483647) was expected",
        "r 0 0|r.hea, line 1: found \"0\" where a sampling frequency from 0.000001 to 10000000 Hz"
            + " was expected",
        "r 0 1e300|r.hea, line 1: found \"1e300\" where a sampling frequency from 0.000001 to"
            + " 10000000 Hz was expected",
        "r 0 NaN|r.hea, line 1: found \"NaN\" where the sampling frequency in Hz was expected",
        "r 0 1e999|r.hea, line 1: found \"1e999\" where the sampling frequency in Hz was expected",
        "r 0 250/1(x|r.hea, line 1: found \"(x\" where the base counter value in brackets was"
            + " expected",
        "r 0 250 -3|r.hea, line 1: found \"-3\" where a number of samples, 0 or more (0 to"
            + " 9223372036854775807) was expected",
        "r 1 250 10\\n|r.hea, line 2: the file ends where signal 1 of 1 was expected",
        "r 1000000 250\\nf 16|r.hea, line 3: the file ends where signal 2 of 1000000 was expected",
        "r/2 1 250\\na 5\\n|r.hea, line 3: the file ends where segment 2 of 2 was expected",
        "r/1 1 250\\na|r.hea, line 2: the line ends where the segment's number of samples, 0 or"
            + " more was expected",
        "r 1\\nf|r.hea, line 2: the line ends where the signal's storage format was expected",
        "r 1\\nf 16 inf|r.hea, line 2: found \"inf\" where the gain in ADC units per physical unit"
            + " was expected",
        "r 1\\nf 16 1(2.5)|r.hea, line 2: found \"2.5\" where the baseline, a stored integer was"
            + " expected",
        "r 1\\nf 16x70000|r.hea, line 2: 70000 samples in a frame, at most 65536 are read",
      })
  void tellsFilePlaceFoundAndExpected(String text, String expected) {
    assertEquals(expected, problem(text.replace("\\n", "\n")));
  }

  @Test
  void namesTheFormatsItKnows() {
    String problem = problem("r 1\nf 17");
    assertTrue(problem.startsWith("r.hea, line 2: found \"17\" where a known storage format"));
    assertTrue(problem.contains("format 212"), problem);
  }

  @Test
  void quotesLittleOfALongLineAndStaysOnOneLine() {
    String problem = problem("r " + "\u0001\u0085x".repeat(1_000_000));
    assertTrue(problem.length() < 200, () -> "length " + problem.length());
    assertTrue(problem.chars().noneMatch(c -> c < ' ' || c == 0x85), problem);
  }

  @Test
  void refusesDirectoriesMissingFilesAndWhatIsTooLongForAHeader() throws Exception {
    Path directory = Files.createDirectory(folder.resolve("d.hea"));
    assertEquals(
        directory + ": is a directory, a header file was expected",
        assertThrows(WfdbException.class, () -> HeaderFile.read(directory)).getMessage());
    Path missing = folder.resolve("missing.hea");
    assertEquals(
        missing + ": does not exist, a header file was expected",
        assertThrows(WfdbException.class, () -> HeaderFile.read(missing)).getMessage());
    Path huge = folder.resolve("huge.hea");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(1L << 33);
    }
    assertEquals(
        huge + ": is longer than 4194304 bytes, a header file was expected",
        assertThrows(WfdbException.class, () -> HeaderFile.read(huge)).getMessage());
  }
}
