package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsCommandTest {

  private static final String HEAD = "sample,II,\"V1, far \"\"left\"\"\"\n";

  @Test
  void physicalValuesAreExactAndGapsAreEmpty(@TempDir Path folder) throws IOException {
    Run run = Run.of("signals", SmallRecord.in(folder), "--to", "s5");
    assertEquals(HEAD + "0,0,0\n1,0.005,-0.01\n2,0.01,-0.02\n3,,-0.03\n4,0.02,-0.04\n", run.out());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void rawValuesAreTheStoredIntegers(@TempDir Path folder) throws IOException {
    Run run = Run.of("signals", SmallRecord.in(folder), "--raw", "--from", "0.02", "--to", "0.05");
    assertEquals(HEAD + "2,102,-20\n3,,-30\n4,104,-40\n", run.out());
  }

  @Test
  void leadsAreChosenByNameOrNumberInTheGivenOrder(@TempDir Path folder) throws IOException {
    Run run = Run.of("signals", SmallRecord.in(folder), "--raw", "--to", "s1", "--leads", "1,II");
    assertEquals("sample,\"V1, far \"\"left\"\"\",II\n0,0,100\n", run.out());
  }

  @Test
  void theHeaderMayBeNamed(@TempDir Path folder) throws IOException {
    SmallRecord.in(folder);
    assertEquals(0, Run.of("signals", folder.resolve("small.hea")).code());
  }

  @Test
  void timesPastTheEndMeanTheEnd(@TempDir Path folder) throws IOException {
    Path record = SmallRecord.in(folder);
    Run run = Run.of("signals", record, "--raw", "--leads", "II", "--from", "s9", "--to", "1:00");
    assertEquals("sample,II\n9,109\n", run.out());
    assertEquals("sample,II\n", Run.of("signals", record, "--leads", "II", "--from", "5").out());
  }

  @Test
  void slowerLeadsRepeatTheirSamples(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("r.hea"),
        "r 2 100 2\nr.dat 80x2 100 8 0 0 0 0 f\nr.dat 80 100 8 0 0 0 0 s\n");
    Files.write(
        folder.resolve("r.dat"),
        new byte[] {(byte) 129, (byte) 130, (byte) 131, (byte) 132, (byte) 133, (byte) 134});
    Run run = Run.of("signals", folder.resolve("r"), "--raw");
    assertEquals("sample,f,s\n0,1,3\n1,2,3\n2,4,6\n3,5,6\n", run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "--leads,aVR,ectopy: the record has no lead 'aVR'; it has",
    "--from,1:75,ectopy: Invalid value for option '--from': '1:75' is no time",
    "--from,-3,ectopy: Invalid value for option '--from': '-3' is no time",
    "--nonsense,1,ectopy: Unknown option",
  })
  void usageErrorsAreOneLineAndCode2(
      String option, String value, String expected, @TempDir Path folder) throws IOException {
    Run run = Run.of("signals", SmallRecord.in(folder), option, value);
    assertEquals(2, run.code());
    assertTrue(run.firstError().startsWith(expected), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
  }

  @Test
  void fromAfterToIsAUsageError(@TempDir Path folder) throws IOException {
    Run run = Run.of("signals", SmallRecord.in(folder), "--from", "3", "--to", "2");
    assertEquals(2, run.code());
    assertEquals("ectopy: --from is after --to", run.firstError());
  }

  @Test
  void aMissingRecordIsOneLineAndCode2(@TempDir Path folder) {
    Run run = Run.of("signals", folder.resolve("none"));
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count());
    assertTrue(run.err().contains("none.hea"), run.err());
  }
}
