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
      RecordComparison comparison = oracle.compare(record, OracleData.protocol());
      assertEquals(
          oracle.text("bxb/" + record + ".txt"), BxbReport.of(comparison, OracleData.NAMES));
    }
  }

  @Test
  void wholeRecordsToo() throws IOException {
    for (String record : oracle.records()) {
      RecordComparison comparison = oracle.compare(record, OracleData.protocol().wholeLength());
      assertEquals(
          oracle.text("bxb/" + record + "-full.txt"), BxbReport.of(comparison, OracleData.NAMES));
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
      RecordComparison comparison = oracle.compare(record, OracleData.protocol());
      assertEquals(
          oracle.text("rxr/" + record + ".txt"),
          RxrReport.of(comparison, OracleData.NAMES, RunKind.VENTRICULAR));
    }
  }

  private String lines(LineFormat format) throws IOException {
    return format.heading()
        + oracle.totals().records().stream().map(format::line).collect(Collectors.joining());
  }

  private String shutdownLines(LineFormat format) throws IOException {
    ShutdownLines lines = new ShutdownLines(format);
    return lines.heading()
        + oracle.totals().records().stream().map(lines::line).collect(Collectors.joining());
  }
}
