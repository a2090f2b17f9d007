package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks in the output of {@code ectopy compare} for what WFDB's own tools printed. */
class OracleComparisonTest {

  @Test
  void bxbFormatHoldsEveryReportOfTheTools() throws IOException {
    Path oracle = oracle();
    List<String> records = records(oracle);
    String out = compare(oracle, records);
    for (String record : records) {
      assertContains(out, oracle.resolve("bxb/" + record + ".txt"));
      assertContains(out, oracle.resolve("rxr/" + record + ".txt"));
    }
    for (String file : List.of("lines", "lines-veb", "shutdown", "shutdown-veb")) {
      assertContains(out, oracle.resolve("bxb/" + file + ".txt"));
    }
    assertContains(out, oracle.resolve("bxb/sumstats.txt"));
    assertContains(out, oracle.resolve("bxb/sumstats-veb.txt"));
  }

  @Test
  void wholeRecordsToo() throws IOException {
    Path oracle = oracle();
    List<String> records = records(oracle);
    String out = compare(oracle, records, "--from", "0");
    for (String record : records) {
      assertContains(out, oracle.resolve("bxb/" + record + "-full.txt"));
    }
  }

  private static void assertContains(String out, Path file) throws IOException {
    assertTrue(out.contains(Files.readString(file)), () -> "not as in " + file);
  }

  private static String compare(Path oracle, List<String> records, String... more) {
    List<Object> arguments = new ArrayList<>(List.of("compare"));
    records.forEach(each -> arguments.add(oracle.resolveSibling("mitdb").resolve(each)));
    arguments.addAll(List.of("-a", "atr", "px", "--test-dir", oracle.resolve("px")));
    arguments.addAll(List.of("--format", "bxb"));
    arguments.addAll(List.of(more));
    Run run = Run.of(arguments.toArray());
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static List<String> records(Path oracle) throws IOException {
    try (var files = Files.list(oracle.resolve("px"))) {
      return files.map(each -> each.getFileName().toString().replace(".px", "")).sorted().toList();
    }
  }

  private static Path oracle() {
    String folder = System.getenv("ECTOPY_DATA");
    assumeTrue(folder != null, "ECTOPY_DATA is not set: no MIT-BIH, no oracle to compare with");
    Path oracle = Path.of(String.valueOf(folder)).resolve("oracle");
    assumeTrue(Files.exists(oracle.resolve("px")), "ECTOPY_DATA has no oracle/px");
    return oracle;
  }
}
