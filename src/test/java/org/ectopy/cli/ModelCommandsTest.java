package org.ectopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ectopy.model.ModelBundle;
import org.ectopy.record.Annotation;
import org.ectopy.wfdb.AnnotationFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that use a model, here one that knows 101 and 201 and was trained all. */
class ModelCommandsTest {

  @TempDir static Path folder = Path.of("");

  private static Path model = Path.of("");

  @BeforeAll
  static void train() throws IOException {
    model = folder.resolve("taught.ectopy-model");
    for (String name : List.of("101", "201", "202", "100")) {
      TaughtRecords.write(folder, name, 60);
    }
    Run run =
        Run.of(
            "train",
            "--model",
            "residual-cnn",
            "--protocol",
            "all",
            "--epochs",
            "60",
            "--records",
            folder.resolve("101"),
            folder.resolve("201"),
            "-o",
            model);
    assertEquals(0, run.code(), run.err());
  }

  private static JsonNode evaluated(Object... more) throws IOException {
    Object[] line = new Object[more.length + 4];
    line[0] = "evaluate";
    line[1] = model;
    line[2] = "--format";
    line[3] = "json";
    System.arraycopy(more, 0, line, 4, more.length);
    Run run = Run.of(line);
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void recordsOfAPatientInTheTrainingAreMarkedSeen() throws IOException {
    JsonNode report =
        evaluated("--protocol", "all", "--records", folder.resolve("202"), folder.resolve("100"));
    assertEquals("[\"202\"]", report.get("seenInTraining").toString());
    assertTrue(report.get("totals").get(0).get("seenInTraining").asBoolean());
    assertEquals("100", report.get("records").get(0).get("name").asText());
    assertFalse(report.get("records").get(0).get("seenInTraining").asBoolean());
    assertTrue(report.get("records").get(1).get("seenInTraining").asBoolean());
    assertFalse(report.get("intraPatient").asBoolean());
    assertEquals(120, report.get("totals").get(0).get("beats").asInt());
    assertEquals(4, report.get("ec57").size() + 2, "records shorter than 5:00 have one scope");
  }

  @Test
  void whatIsEasilyToldApartIsToldApart() throws IOException {
    JsonNode matrix =
        evaluated("--protocol", "all", "--records", folder.resolve("100"))
            .get("totals")
            .get(0)
            .get("matrix");
    assertEquals(40, matrix.get("Nn").asInt());
    assertEquals(20, matrix.get("Vv").asInt());
  }

  @Test
  void interPatientScoresTheRecordsOfDs2() throws IOException {
    JsonNode report = evaluated("--protocol", "inter-patient", "--data", folder);
    assertEquals(2, report.get("records").size());
    assertEquals("without 202", report.get("totals").get(1).get("name").asText());
    assertEquals("[\"N\",\"S\",\"V\",\"F\"]", report.get("macroOver").toString());
    assertTrue(report.get("intervals").has("patients"));
  }

  @Test
  void whatTheModelIsAdaptedOnIsNotScored() throws IOException {
    JsonNode report =
        evaluated("--protocol", "inter-patient", "--data", folder, "--adapt", "s7200");
    JsonNode whole = evaluated("--protocol", "inter-patient", "--data", folder);
    int beats = report.get("totals").get(0).get("beats").asInt();
    assertTrue(beats > 0 && beats < whole.get("totals").get(0).get("beats").asInt(), "" + beats);
    assertTrue(report.toString().contains("adapted to each patient on the reference until"));
    assertFalse(report.has("ec57"), "no record is longer than 5:00");
    Run refused =
        Run.of("evaluate", model, "--protocol", "random-beat", "--data", folder, "--adapt", "5:00");
    assertEquals(2, refused.code());
    assertTrue(refused.firstError().contains("--adapt cannot be given"), refused.err());
  }

  @Test
  void randomBeatScoresAFifthAndSaysIntraPatient() throws IOException {
    JsonNode report = evaluated("--protocol", "random-beat", "--data", folder);
    assertEquals(48, report.get("totals").get(0).get("beats").asInt());
    assertTrue(report.get("intraPatient").asBoolean());
    assertTrue(report.get("notes").toString().contains("not trained under random-beat"));
    assertTrue(report.get("notes").toString().contains("No balanced draws"));
  }

  @Test
  void aRandomSplitIsDrawnAgainFromTheSameRecordsOnly() throws IOException {
    Path random = folder.resolve("random.ectopy-model");
    Run trained =
        Run.of(
            "train",
            "--model",
            "residual-cnn",
            "--protocol",
            "random-beat",
            "--epochs",
            "1",
            "--records",
            folder.resolve("100"),
            folder.resolve("101"),
            "-o",
            random);
    assertEquals(0, trained.code(), trained.err());
    Run other = Run.of("evaluate", random, "--protocol", "random-beat", "--data", folder);
    assertEquals(2, other.code());
    assertTrue(other.firstError().contains("is of the records 100 101: name these"), other.err());
  }

  @Test
  void theReportsFilesAreNotReplacedUnasked() throws IOException {
    Path report = folder.resolve("report");
    Object[] line = {
      "evaluate", model, "--protocol", "all", "--records", folder.resolve("100"), "--report", report
    };
    assertEquals(0, Run.of(line).code());
    for (String name : List.of("evaluation.txt", "evaluation.json", "evaluation.csv")) {
      assertTrue(Files.size(report.resolve(name)) > 0, name);
    }
    Run again = Run.of(line);
    assertEquals(2, again.code());
    assertTrue(again.firstError().endsWith("is only replaced with --force"), again.err());
  }

  @Test
  void classesStandAtTheBeatsWithoutSubtypeAndAux() throws IOException {
    Path csv = folder.resolve("p.csv");
    Run run =
        Run.of(
            "classify",
            folder.resolve("100"),
            "--beats",
            "atr",
            "--model",
            model,
            "-o",
            "ai",
            "--probabilities",
            csv);
    assertEquals(0, run.code(), run.err());
    List<Annotation> marks = AnnotationFile.read(folder.resolve("100.ai")).annotations();
    assertEquals(60, marks.size());
    for (int beat = 0; beat < 60; beat++) {
      assertEquals(TaughtRecords.frame(beat), marks.get(beat).sample());
      assertEquals(beat % 3 == 2 ? "V" : "N", marks.get(beat).symbol().mnemonic());
      assertEquals(0, marks.get(beat).subtype());
      assertEquals("", marks.get(beat).aux());
    }
    List<String> rows = Files.readAllLines(csv);
    assertEquals("record,sample,time,class,N,S,V,F,Q", rows.getFirst());
    assertEquals(61, rows.size());
    List<String> row = List.of(rows.get(3).split(",", -1));
    assertEquals(List.of("100", "312", "00:00:02.496", "V"), row.subList(0, 4));
    assertEquals(1, row.subList(4, 9).stream().mapToDouble(Double::parseDouble).sum(), 1e-5);
  }

  @Test
  void theBeatsThemselvesAreNeverReplaced() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("100.atr"));
    Run run =
        Run.of(
            "classify",
            folder.resolve("100"),
            "--beats",
            "atr",
            "--model",
            model,
            "-o",
            "atr",
            "--force");
    assertEquals(1, run.code());
    assertTrue(run.firstError().contains("holds the beats and is not replaced"), run.err());
    assertEquals(before.length, Files.size(folder.resolve("100.atr")));
  }

  @Test
  void fineTuningNamesWhatItLearnedFromAndWhatItCost() throws IOException {
    Path tuned = folder.resolve("tuned.ectopy-model");
    Run run =
        Run.of(
            "fine-tune",
            model,
            folder.resolve("100"),
            "-a",
            "atr",
            "--to",
            "30",
            "--rehearsal",
            folder,
            "-o",
            tuned);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("new data, 30 beats learned from"), run.out());
    assertTrue(run.out().contains("old data, 60 beats not rehearsed"), run.out());
    ModelBundle bundle = ModelBundle.read(tuned);
    assertEquals(List.of("100", "101", "201"), bundle.card().origin().records());
    assertEquals("all, fine-tuned", bundle.card().origin().protocol());
    Run none =
        Run.of(
            "fine-tune",
            model,
            folder.resolve("100"),
            "-a",
            "atr",
            "--from",
            "59.9",
            "-o",
            folder.resolve("none"));
    assertEquals(2, none.code());
    assertTrue(none.firstError().contains("no labelled beat in that part"), none.err());
  }

  @Test
  void modelsAreListedWithWhatTheyAre() {
    Run run = Run.of("models", model);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("residual-cnn, all, 2 records, accuracy "), run.out());
    assertTrue(Run.of("models").out().contains("residual-cnn"));
  }

  @Test
  void aModelThatIsNotThereIsToldInOneLine() {
    Run file = Run.of("classify", folder.resolve("100"), "--model", "no/such", "-o", "ai2");
    assertEquals(2, file.code());
    assertEquals("ectopy: no/such: there is no such file", file.firstError());
    Run name = Run.of("classify", folder.resolve("100"), "--model", "nosuch", "-o", "ai2");
    assertEquals(2, name.code());
    assertTrue(name.firstError().startsWith("ectopy: there is no file nosuch, and no model"));
  }
}
