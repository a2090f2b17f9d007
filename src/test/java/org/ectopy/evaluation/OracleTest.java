package org.ectopy.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds every report against what WFDB 10.7.0 printed for the same files, byte for byte. */
class OracleTest {

  private OracleData oracle;

  @BeforeEach
  void find() throws IOException {
    oracle = OracleData.find();
    assertEquals(24, oracle.records().size());
  }

  @Test
  void matricesAndStatisticsAreThoseOfBxb() throws IOException {
    for (String record : oracle.records()) {
      BeatComparison comparison = oracle.compare(record, OracleData.protocol());
      assertEquals(
          oracle.text("bxb/" + record + ".txt"),
          BxbReport.of(record, OracleData.NAMES, comparison));
    }
  }

  @Test
  void wholeRecordsToo() throws IOException {
    for (String record : oracle.records()) {
      BeatComparison comparison = oracle.compare(record, OracleData.protocol().wholeLength());
      assertEquals(
          oracle.text("bxb/" + record + "-full.txt"),
          BxbReport.of(record, OracleData.NAMES, comparison));
    }
  }

  @Test
  void linesAreThoseOfBxb() throws IOException {
    assertEquals(oracle.text("bxb/lines.txt"), lines(LineFormat.WITH_SVEB));
    assertEquals(oracle.text("bxb/lines-veb.txt"), lines(LineFormat.VEB_ONLY));
  }

  @Test
  void shutdownLinesAreThoseOfBxb() throws IOException {
    assertEquals(oracle.text("bxb/shutdown.txt"), shutdownLines(LineFormat.WITH_SVEB));
    assertEquals(oracle.text("bxb/shutdown-veb.txt"), shutdownLines(LineFormat.VEB_ONLY));
  }

  @Test
  void summariesAreThoseOfSumstats() throws IOException {
    ComparisonTotals totals = oracle.totals();
    assertEquals(oracle.text("bxb/sumstats.txt"), SumstatsReport.of(LineFormat.WITH_SVEB, totals));
    assertEquals(
        oracle.text("bxb/sumstats-veb.txt"), SumstatsReport.of(LineFormat.VEB_ONLY, totals));
  }

  @Test
  void runsAreThoseOfRxr() throws IOException {
    for (String record : oracle.records()) {
      RunComparison runs =
          RunMatcher.compare(
              oracle.reference(record),
              oracle.test(record),
              RunKind.VENTRICULAR,
              OracleData.protocol());
      assertEquals(
          oracle.text("rxr/" + record + ".txt"), RxrReport.of(record, OracleData.NAMES, runs));
    }
  }

  private String lines(LineFormat format) throws IOException {
    return format.heading()
        + oracle.totals().byRecord().entrySet().stream()
            .map(each -> format.line(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
  }

  private String shutdownLines(LineFormat format) throws IOException {
    ShutdownLines lines = new ShutdownLines(format);
    return lines.heading()
        + oracle.totals().byRecord().entrySet().stream()
            .map(each -> lines.line(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
  }
}
