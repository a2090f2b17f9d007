package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

  private static final String EXPECTED =
      """
      Record     small
      Length     00:00:00.100, 10 samples
      Rate       100 Hz
      Start      2003-01-02 10:20:30
      Subject    61 years; female; medication: Digoxin
      Comment    61 F 859 694 x1
      Comment    Digoxin

      Lead            Units  Gain  Baseline  ADC bits  ADC zero
      II              mV     200   100       12        0
      V1, far "left"  uV     1000  0         16        0

      Annotator  atr: 3 annotations, 2 beats
        symbols  N 1  V 1  + 1
        classes  N 1  S 0  V 1  F 0  Q 0  (label map ec57)
        rhythm   (N       00:00:00.090   90.0 %
      """;

  @Test
  void textIsAligned(@TempDir Path folder) throws IOException {
    Run run = Run.of("info", SmallRecord.in(folder));
    assertEquals(EXPECTED, run.out().replace(System.lineSeparator(), "\n"));
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void jsonHasTheSame(@TempDir Path folder) throws IOException {
    Run run = Run.of("info", SmallRecord.in(folder), "--json", "--map", "ml");
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertEquals("small", root.path("name").asText());
    assertEquals(10, root.path("samples").asInt());
    assertEquals("10:20:30", root.path("baseTime").asText());
    assertEquals("2003-01-02", root.path("baseDate").asText());
    assertEquals(61, root.path("subject").path("age").asInt());
    assertEquals("uV", root.path("leads").path(1).path("units").asText());
    assertEquals("ml", root.path("labelMap").asText());
    JsonNode annotator = root.path("annotators").path(0);
    assertEquals("atr", annotator.path("name").asText());
    assertEquals(2, annotator.path("beats").asInt());
    assertEquals(1, annotator.path("classes").path("V").asInt());
    assertEquals(0.09, annotator.path("rhythmSeconds").path("(N").asDouble());
  }

  @Test
  void aDamagedAnnotatorIsNamedAndNotFatal(@TempDir Path folder) throws IOException {
    Path record = SmallRecord.in(folder);
    Files.write(folder.resolve("small.bad"), new byte[] {1, 4, 9});
    Run run = Run.of("info", record);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("bad: not readable: "), run.out());
    assertTrue(run.out().contains("atr: 3 annotations"), run.out());
  }

  @Test
  void anUnknownMapIsAUsageError(@TempDir Path folder) throws IOException {
    Run run = Run.of("info", SmallRecord.in(folder), "--map", "mine");
    assertEquals(2, run.code());
    assertTrue(run.firstError().contains("'mine' is no label map: ec57 or ml"), run.err());
  }
}
