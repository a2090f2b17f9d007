package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a bundled record, whose beats and labels are known. */
class ExplainCommandTest {

  private static final String RECORD = "sample-records/pvc";

  /** The sample of the first beat that is labelled V. */
  private static String firstVentricular() {
    Run labels = Run.of("annotations", RECORD, "-a", "atr");
    List<String> head = List.of(labels.out().lines().findFirst().orElseThrow().split(",", -1));
    int symbol = head.indexOf("symbol");
    int sample = head.indexOf("sample");
    return labels
        .out()
        .lines()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[symbol].equals("V"))
        .map(cells -> cells[sample])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTableTellsWhatMovedTheModel() {
    Run run = Run.of("explain", RECORD, "--at", "s" + firstVentricular(), "--beats", "atr");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("pvc, beat "), run.out());
    assertTrue(run.out().contains("(sample " + firstVentricular() + ")"), run.out());
    assertTrue(run.out().contains("asked about     V; "), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("QRS, ")), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("RR before ")), run.out());
  }

  @Test
  void jsonHasReasonsInOrderAndProbabilitiesThatAddUp() throws IOException {
    Run run =
        Run.of("explain", RECORD, "--at", "s" + firstVentricular(), "--beats", "atr", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertEquals(firstVentricular(), root.get("sample").asText());
    double sum = 0;
    for (JsonNode each : root.get("now")) {
      sum += each.asDouble();
    }
    assertEquals(1, sum, 1e-6);
    double before = Double.POSITIVE_INFINITY;
    for (JsonNode reason : root.get("reasons")) {
      assertTrue(reason.get("weight").asDouble() <= before);
      before = reason.get("weight").asDouble();
    }
    assertTrue(
        root.get("withoutStrongest").get("V").asDouble() < root.get("now").get("V").asDouble());
    assertEquals(76, root.get("leads").get(0).get("weights").size());
  }

  @Test
  void anotherClassCanBeAskedAbout() throws IOException {
    Run run = Run.of("explain", RECORD, "--at", "5", "--beats", "atr", "--class", "S", "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals("S", new ObjectMapper().readTree(run.out()).get("class").asText());
  }

  @Test
  void badInputIsSaidInOneLine() {
    Run time = Run.of("explain", RECORD, "--at", "noon");
    assertEquals(2, time.code());
    assertTrue(time.firstError().contains("'noon' is no time"), time.err());
    Run letter = Run.of("explain", RECORD, "--at", "5", "--class", "X");
    assertEquals(2, letter.code());
    assertTrue(letter.firstError().contains("'X' is no class: N, S, V, F or Q"), letter.err());
    Run record = Run.of("explain", "sample-records/none", "--at", "5");
    assertEquals(2, record.code());
    assertTrue(record.firstError().contains("none.hea"), record.err());
  }
}
