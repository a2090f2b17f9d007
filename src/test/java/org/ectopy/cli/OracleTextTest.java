package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the commands' output against what WFDB's own rdsamp and rdann print. */
class OracleTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void storedIntegersAreThoseOfRdsamp(String name) throws IOException {
    List<String> rows = signals(name, "--raw");
    List<String> expected = oracle(name + "-rdsamp.txt");
    assertEquals(expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(expected.get(i).strip().replaceAll("\\s+", ","), rows.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void physicalValuesAreThoseOfRdsamp(String name) throws IOException {
    List<String> rows = signals(name, "--debug");
    List<String> expected = oracle(name + "-rdsamp-physical.txt");
    assertEquals(expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(
          withoutFirst(expected.get(i).strip().replaceAll("\\s+", ",")),
          withoutFirst(eightDecimals(rows.get(i))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "114", "207", "231"})
  void annotationsAreThoseOfRdann(String name) throws IOException {
    Run run =
        Run.of("annotations", data().resolve("mitdb").resolve(name), "-a", "atr", "--to", "60");
    List<CSVRecord> rows = CSVParser.parse(run.out(), CSVFormat.DEFAULT).getRecords();
    List<String> expected = oracle(name + "-rdann.txt");
    assertEquals(expected.size(), rows.size() - 1);
    for (int i = 0; i < expected.size(); i++) {
      List<String> row = rows.get(i + 1).toList();
      List<String> reordered = new ArrayList<>(List.of(rdannTime(row.get(1)), row.get(0)));
      reordered.addAll(row.subList(2, row.size()));
      assertEquals(
          expected.get(i).strip().replaceAll("\\s+", " "), String.join(" ", reordered).strip());
    }
  }

  /** rdann prints minutes without leading zeros: {@code 0:00.050}. */
  private static String rdannTime(String time) {
    return time.replaceFirst("^00:0?", "");
  }

  private static List<String> signals(String name, String option) throws IOException {
    Run run = Run.of("signals", data().resolve("mitdb").resolve(name), "--to", "2", option);
    assertEquals(0, run.code(), run.err());
    return run.out().lines().skip(1).toList();
  }

  private static String eightDecimals(String row) {
    List<String> fields = new ArrayList<>();
    for (String field : row.split(",", -1)) {
      fields.add(new BigDecimal(field).setScale(8, RoundingMode.HALF_EVEN).toPlainString());
    }
    return String.join(",", fields);
  }

  private static String withoutFirst(String row) {
    return row.substring(row.indexOf(',') + 1);
  }

  private static List<String> oracle(String file) throws IOException {
    return Files.readAllLines(data().resolve("oracle").resolve("text").resolve(file));
  }

  private static Path data() {
    String folder = System.getenv("ECTOPY_DATA");
    assumeTrue(folder != null, "ECTOPY_DATA is not set: no MIT-BIH, no oracle to compare with");
    Path data = Path.of(String.valueOf(folder));
    assumeTrue(Files.exists(data.resolve("oracle")), "ECTOPY_DATA has no oracle/");
    return data;
  }
}
