package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ectopy.evaluation.AnnotationPair;
import org.ectopy.evaluation.AnnotatorNames;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.EvaluatedModel;
import org.ectopy.evaluation.EvaluationPlan;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.EvaluationSetting;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;
import org.ectopy.record.SymbolTable;
import org.ectopy.report.EvaluationCsv;
import org.ectopy.report.EvaluationJson;
import org.ectopy.task.Progress;
import org.junit.jupiter.api.Test;

/** Two records: 202 with an N found and an S missed, 232 with an S found; 202 was trained on. */
class EvaluationLayoutTest {

  private static final ScoredBeats BEATS =
      ScoredBeats.joined(
          List.of(
              ScoredBeats.of(
                  "202",
                  List.of(BeatClass.N, BeatClass.S),
                  new BeatProbabilities(new float[] {.75f, .25f, 0, 0, 0, .5f, .25f, .25f, 0, 0})),
              ScoredBeats.of(
                  "232",
                  List.of(BeatClass.S),
                  new BeatProbabilities(new float[] {0, 1, 0, 0, 0}))));

  private static final EvaluationReport REPORT =
      new EvaluationReport(
          new EvaluatedModel("context-interpatient", LabelMap.MACHINE_LEARNING, Set.of("202")),
          new EvaluationSetting(
              "inter-patient", "mitdb, whole records", "DS1 -> DS2", "reference (atr)", false),
          EvaluationPlan.interPatient(1, name -> name).score(BEATS, Progress.NONE),
          Ec57Scores.bothScopes(
              List.of(pair()), new AnnotatorNames("atr", "context"), LabelMap.EC57));

  private interface Layout {
    void print(EvaluationReport report, PrintWriter out) throws IOException;
  }

  @Test
  void jsonSaysWhatWasMeasuredOnWhat() throws IOException {
    JsonNode root = new ObjectMapper().readTree(printed(EvaluationJson::print, REPORT));
    assertEquals("context-interpatient", root.path("model").asText());
    assertEquals("ml", root.path("labelMap").asText());
    assertEquals("inter-patient", root.path("protocol").asText());
    assertEquals("DS1 -> DS2", root.path("split").asText());
    assertEquals("reference (atr)", root.path("beats").asText());
    assertFalse(root.path("intraPatient").asBoolean(true));
    assertEquals("[\"202\"]", root.path("seenInTraining").toString());
    assertEquals("[\"N\",\"S\",\"V\",\"F\"]", root.path("macroOver").toString());
  }

  @Test
  void jsonHoldsEveryPart() throws IOException {
    JsonNode root = new ObjectMapper().readTree(printed(EvaluationJson::print, REPORT));
    JsonNode all = root.path("totals").path(0);
    assertEquals("all", all.path("name").asText());
    assertTrue(all.path("seenInTraining").asBoolean());
    assertEquals(1, all.path("matrix").path("Sn").asInt());
    assertEquals("[2,0,1,0,0]", all.path("ranks").toString());
    assertEquals(2 / 3.0, all.path("figures").path("accuracy").asDouble(), 1e-12);
    assertTrue(all.path("figures").path("recall_v").isNull());
    assertEquals(
        List.of("all", "without 202", "without 232"), root.path("totals").findValuesAsText("name"));
    assertFalse(root.path("totals").path(1).path("seenInTraining").asBoolean(true));
    assertEquals(List.of("202", "232"), root.path("records").findValuesAsText("name"));
    assertEquals(
        1000,
        root.path("intervals")
            .path("patients")
            .path("figures")
            .path("accuracy")
            .path("draws")
            .asInt());
    assertEquals("from 5:00 on", root.path("ec57").path(0).path("scope").asText());
    assertEquals(
        100,
        root.path("ec57").path(0).path("gross").path("figures").path("veb_sensitivity").asDouble());
  }

  @Test
  void everyRowOfTheCsvSaysWhatItWasMeasuredOn() throws IOException {
    List<CSVRecord> rows = rows(printed(EvaluationCsv::print, REPORT));
    assertEquals(
        List.of(
            "all",
            "without 202",
            "without 232",
            "record 202",
            "record 232",
            "patients mean",
            "patients low",
            "patients high"),
        rows.stream().map(row -> row.get("part")).toList());
    for (CSVRecord row : rows) {
      assertEquals("inter-patient", row.get("protocol"));
      assertEquals("DS1 -> DS2", row.get("split"));
      assertEquals("false", row.get("intra_patient"));
      assertEquals("N S V F (without Q)", row.get("macro_over"));
    }
    assertEquals("true", rows.getFirst().get("seen_in_training"));
    assertEquals("false", rows.get(4).get("seen_in_training"));
    assertEquals("0.5", rows.getFirst().get("recall_s"));
    assertEquals("", rows.getFirst().get("recall_v"));
    assertEquals("1", rows.getFirst().get("Sn"));
    assertEquals("2", rows.getFirst().get("rank_1"));
    assertEquals("", rows.getLast().get("Sn"));
    // A draw of 202 twice is right in half of its beats, one of 232 twice in all.
    assertEquals("0.5", rows.get(6).get("accuracy"));
    assertEquals("1.0", rows.get(7).get("accuracy"));
  }

  @Test
  void theTableMarksWhatWasSeen() throws IOException {
    List<String> lines = printed(EvaluationTable::print, REPORT).lines().toList();
    assertTrue(lines.contains("Model context-interpatient"));
    assertTrue(lines.contains("Protocol inter-patient: DS1 -> DS2"));
    assertTrue(lines.contains("Beats reference (atr), label map ml"));
    assertTrue(lines.contains("seen in training: 202"));
    assertTrue(lines.contains("Macro averages over N S V F (without Q)"));
    assertTrue(lines.contains("all: 3 beats of 2 records (seen in training)"));
    assertTrue(lines.contains("without 202: 1 beat of 1 record"));
    // N is above both S; its calibration: 0.75 right, 0.5 wrong, 0 not judged, so (1/4 + 1/2) / 2.
    assertTrue(
        squeezed(lines).contains("N 1 0.5000 1.0000 0.6667 1.0000 1.0000 0.3750"), lines::toString);
    assertTrue(squeezed(lines).contains("V 0 - - - - - 0.2500"), lines::toString);
    assertTrue(squeezed(lines).contains("rank of the true class 1, 2, 3, 4, 5 2, 0, 1, 0, 0"));
    assertTrue(squeezed(lines).contains("202 2 0.5000 0.0000 - - - - - seen in training"));
    assertTrue(squeezed(lines).contains("232 1 1.0000 1.0000 1.0000 - - - -"));
  }

  @Test
  void intraPatientStandsNextToTheNumbers() throws IOException {
    EvaluationReport report =
        new EvaluationReport(
            new EvaluatedModel("residual-cnn", LabelMap.MACHINE_LEARNING, Set.of()),
            new EvaluationSetting("random-beat", "mitdb", "80/20", "reference (atr)", true),
            EvaluationPlan.randomBeat(1).score(BEATS, Progress.NONE),
            List.of());
    String table = printed(EvaluationTable::print, report);
    assertTrue(table.contains("all: 3 beats of 2 records (intra-patient)"), table);
    assertTrue(table.contains("Macro averages over N S V F Q\n"), table);
    assertTrue(table.contains("No balanced draws: fewer than 160 beats"), table);
    rows(printed(EvaluationCsv::print, report))
        .forEach(row -> assertEquals("true", row.get("intra_patient")));
  }

  private static List<String> squeezed(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll(" +", " ").strip()).toList();
  }

  private static AnnotationPair pair() {
    AnnotationSet beats =
        new AnnotationSet(
            List.of(
                new Annotation(
                    31_000, SymbolTable.STANDARD.withMnemonic("V").orElseThrow(), 0, 0, 0, "")));
    return new AnnotationPair("202", SampleRate.ofHertz(100), 40_000, beats, beats);
  }

  private static String printed(Layout layout, EvaluationReport report) throws IOException {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      layout.print(report, out);
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.getRecords();
    }
  }
}
