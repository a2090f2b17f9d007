package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SymbolTable;
import org.ectopy.wfdb.AnnotationFile;
import org.ectopy.wfdb.Overwrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten minutes at 100 Hz: beats at 1:00, 6:00, 7:00 and 8:00 that two annotators see differently.
 */
class CompareCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path record = Path.of("");

  @BeforeEach
  void write() throws IOException {
    record = record("100", 60_000);
    annotate(record, "atr", Map.of(6000L, "V", 36_000L, "N", 42_000L, "V", 48_000L, "A"));
    annotate(record, "qrs", Map.of(6000L, "N", 36_005L, "N", 42_010L, "V", 54_000L, "S"));
  }

  @Test
  void theFirstFiveMinutesAreNotScored() throws IOException {
    Run run = Run.of("compare", record, "-a", "atr", "qrs", "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    List<CSVRecord> rows = rows(run);
    assertEquals(List.of("100", "gross", "average"), rows.stream().map(r -> r.get(0)).toList());
    CSVRecord row = rows.getFirst();
    assertEquals("1 1 1 1 0", fields(row, "Nn", "Vv", "So", "Os", "Vn"));
    assertEquals("66", row.get("qrs_sensitivity").substring(0, 2));
    assertEquals("75", row.get("median_offset_ms"));
    assertEquals("50", row.get("offset_within_50_ms"));
    assertEquals("1", row.get("kappa"));
    assertEquals("", rows.getLast().get("Nn"));
  }

  @Test
  void whatDiffersFromEc57IsSaid() throws IOException {
    Run run =
        Run.of(
            "compare",
            record,
            "-a",
            "atr",
            "qrs",
            "--from",
            "0",
            "--window",
            "60",
            "--format",
            "csv");
    assertEquals("non-standard comparison: --from 00:00:00.000 --window 60\n", run.err());
    assertEquals("1 1 1 0", fields(rows(run).getFirst(), "Nn", "Vn", "Vo", "Vv"));
    Run table = Run.of("compare", record, "-a", "atr", "qrs", "--map", "ml", "--to", "8:30");
    assertTrue(table.out().contains("non-standard comparison: --to 00:08:30.000 --map ml"));
    Run same = Run.of("compare", record, "-a", "atr", "qrs", "--from", "5:00", "--window", "150");
    assertFalse(same.out().contains("non-standard"), same.out());
  }

  @Test
  void theTableShowsBeatsRunsAndAgreement() {
    String out = Run.of("compare", record, "-a", "atr", "qrs").out();
    for (String part :
        List.of("Reference atr, test qrs", "QRS Se", "Cohen's kappa", "rxr", "gross", "average")) {
      assertTrue(out.contains(part), out);
    }
    assertTrue(out.contains("100      3      1       1      66.67   66.67"), out);
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    Run run = Run.of("compare", record, "-a", "atr", "qrs", "--format", "json", "--window", "50");
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertFalse(root.path("protocol").path("standard").asBoolean(true));
    assertEquals("--window 50", root.path("protocol").path("deviations").path(0).asText());
    JsonNode first = root.path("records").path(0);
    assertEquals("100", first.path("name").asText());
    assertEquals(1, first.path("matrix").path("Vo").asInt());
    assertEquals(5, first.path("windowSamples").asInt());
    assertEquals(30_000, first.path("firstSample").asInt());
    assertTrue(root.path("gross").path("figures").path("rr_error_ms").isNull());
    assertEquals(
        100.0 / 3, root.path("average").path("figures").path("qrs_sensitivity").asDouble(), 1e-9);
  }

  @Test
  void pacedRecordsAreLeftOutAndNamed() throws IOException {
    Path paced = record("217", 60_000);
    Run run = Run.of("compare", paced, record, "-a", "atr", "qrs", "--exclude-paced");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("left out as paced: 217"), run.out());
    assertTrue(run.err().contains("left out as paced: 217"), run.err());
    Run none = Run.of("compare", paced, "-a", "atr", "qrs", "--exclude-paced");
    assertEquals(2, none.code());
    assertTrue(none.firstError().contains("no record"), none.err());
  }

  @Test
  void theTestMayLieElsewhere() throws IOException {
    Path other = Files.createDirectory(folder.resolve("found"));
    Files.move(folder.resolve("100.qrs"), other.resolve("100.qrs"));
    Run run = Run.of("compare", record, "-a", "atr", "qrs", "--test-dir", other);
    assertEquals(0, run.code(), run.err());
    assertError(Run.of("compare", record, "-a", "atr", "qrs"), "100.qrs");
  }

  @Test
  void annotatorsWithoutBeatsAreSaid() throws IOException {
    annotate(record, "emp", Map.of());
    assertError(Run.of("compare", record, "-a", "atr", "emp"), "100.emp: holds no annotations");
    annotate(record, "rhy", Map.of(5L, "+", 7L, "~"));
    assertError(
        Run.of("compare", record, "-a", "rhy", "atr"), "100.rhy: holds 2 annotations but no beat");
  }

  @Test
  void aShortRecordIsSaidWithWhatToDo() throws IOException {
    Path brief = record("brief", 29_999);
    annotate(brief, "atr", Map.of(500L, "N"));
    assertError(
        Run.of("compare", brief, "-a", "atr", "atr"),
        "record brief ends at 00:04:59.990, scoring begins at 00:05:00.000 as EC57 asks: give an"
            + " earlier time, such as --from 0");
    assertEquals(0, Run.of("compare", brief, "-a", "atr", "atr", "--from", "0").code());
  }

  @Test
  void beatsAfterTheRecordsEndAreSaid() throws IOException {
    annotate(record, "qrs", Map.of(36_000L, "N", 60_001L, "N"));
    Run run = Run.of("compare", record, "-a", "atr", "qrs");
    assertTrue(run.err().contains("100.qrs: 1 beat after the record's end"), run.err());
  }

  @Test
  void wrongOptionsAreSaid() {
    assertError(Run.of("compare", record, "-a", "atr"), "-a");
    assertError(Run.of("compare", record, "-a", "atr", "qrs", "--window", "-1"), "no window");
    assertError(Run.of("compare", record, "-a", "atr", "qrs", "--window", "NaN"), "no window");
    assertError(Run.of("compare", record, "-a", "atr", "qrs", "--format", "xml"), "no format");
    assertError(Run.of("compare", record, "-a", "atr", "qrs", "--to", "1:00"), "after --to");
    assertError(Run.of("compare", record, "-a", "atr", "../qrs"), "is no annotator");
  }

  private static void assertError(Run run, String part) {
    assertEquals(2, run.code(), run.out());
    assertTrue(run.firstError().contains(part), run.err());
    assertEquals("", run.out());
  }

  private static List<CSVRecord> rows(Run run) throws IOException {
    return CSVParser.parse(
            run.out(), CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())
        .getRecords();
  }

  private static String fields(CSVRecord row, String... names) {
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      fields.add(row.get(name));
    }
    return String.join(" ", fields);
  }

  /** A record of no signals; only its length and rate matter here. */
  private Path record(String name, long frames) throws IOException {
    Files.writeString(
        folder.resolve(name + ".hea"),
        "%s 0 100 %d\n".formatted(name, frames),
        StandardCharsets.US_ASCII);
    return folder.resolve(name);
  }

  private static void annotate(Path record, String extension, Map<Long, String> symbols)
      throws IOException {
    List<Annotation> annotations = new ArrayList<>();
    for (long sample : symbols.keySet().stream().sorted().toList()) {
      annotations.add(
          Annotation.of(
              sample,
              SymbolTable.STANDARD
                  .withMnemonic(String.valueOf(symbols.get(sample)))
                  .orElseThrow()));
    }
    AnnotationFile.write(
        Path.of(record + "." + extension), new AnnotationSet(annotations), Overwrite.REPLACE);
  }
}
