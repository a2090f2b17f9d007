package org.ectopy.ui.evaluation;

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
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ectopy.evaluation.EvaluationScores;
import org.ectopy.record.LabelMap;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.SessionWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of three beats, two of which are right. */
class EvaluationExportTest {

  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Session session = new Session();
  private final EvaluationExport export =
      new EvaluationExport(
          new SessionWork(session, new InlineTaskRunner(Progress.NONE), Runnable::run),
          problems::add,
          notices::add);

  private static ReportMaker found() {
    JudgedRecord record =
        Judged.record("100")
            .beat(1, "N", 0.9f, 0.1f, 0, 0, 0)
            .beat(2, "V", 0.2f, 0, 0.8f, 0, 0)
            .beat(3, "N", 0.3f, 0.7f, 0, 0, 0)
            .by("m<1>", true);
    Evaluation evaluation =
        Evaluation.of(EvaluationBeats.of(List.of(record), LabelMap.EC57, false));
    return new ReportMaker(EvaluationScope.OPEN, evaluation, false, Optional.empty());
  }

  private String written(String name) throws IOException {
    export.start(folder.resolve(name), found(), Section.MATRIX);
    assertEquals("", session.problem().get());
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void thePageNeedsNothingElseAndRunsNothing() throws IOException {
    String page = written("all.html");
    assertFalse(page.contains("<script"), "no script");
    assertFalse(page.contains("src="), "no other file");
    assertFalse(page.contains("href="), "no other file");
    assertTrue(page.contains("<svg "));
    assertTrue(page.contains("Evaluation of m&lt;1&gt;"));
    assertTrue(page.contains("<td>Accuracy</td><td>66.67 %</td>"));
    assertTrue(page.contains("<td>Seen in training</td><td>100</td>"));
    assertTrue(page.contains("Beat-by-beat comparison results for record 100"));
    assertEquals(List.of("Written: " + folder.resolve("all.html")), notices);
  }

  @Test
  void thePageNamesItsIntervalsAsItsOtherFigures() throws IOException {
    JudgedRecord one = Judged.record("100").beat(1, "N", 0.9f, 0.1f, 0, 0, 0).by("m", false);
    JudgedRecord other = Judged.record("101").beat(1, "V", 0.2f, 0, 0.8f, 0, 0).by("m", true);
    Evaluation evaluation =
        Evaluation.of(EvaluationBeats.of(List.of(one, other), LabelMap.EC57, false));
    EvaluationScores scores =
        PatientIntervals.plan().score(evaluation.beats().scored(), Progress.NONE);
    EvaluationScope scope = new EvaluationScope("two", Optional.of(List.of(one, other)));
    ReportMaker found = new ReportMaker(scope, evaluation, false, Optional.of(scores));
    export.start(folder.resolve("two.html"), found, Section.SCORES);
    String page = Files.readString(folder.resolve("two.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("1000 draws of 2 patients"), page);
    assertTrue(page.contains("<td>Se of N</td>"), page);
    assertTrue(page.contains("<td>Macro F1</td>"), page);
    assertFalse(page.contains("recall_n"), page);
    assertTrue(page.contains("two: 1 of 2 records were seen in training"), page);
  }

  @Test
  void jsonHoldsTheFigures() throws IOException {
    JsonNode root = new ObjectMapper().readTree(written("all.json"));
    assertEquals("m<1>", root.get("model").asText());
    assertEquals("ec57", root.get("labelMap").asText());
    JsonNode all = root.get("totals").get(0);
    assertEquals(3, all.get("beats").asInt());
    assertEquals(2 / 3.0, all.get("figures").get("accuracy").asDouble(), 1e-12);
    assertEquals(1, all.get("matrix").get("Ns").asInt());
    assertTrue(all.get("seenInTraining").asBoolean());
  }

  @Test
  void csvHasARowForAllAndOneForEachRecord() throws IOException {
    List<String> lines = written("all.csv").lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("all,m<1>,ec57,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("record 100,"), lines.get(2));
  }

  @Test
  void drawingsAreWritten() throws IOException {
    assertTrue(written("matrix.svg").startsWith("<?xml"));
    export.start(folder.resolve("all.pdf"), found(), Section.MATRIX);
    byte[] pdf = Files.readAllBytes(folder.resolve("all.pdf"));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertEquals("Evaluation of m<1>", read.getDocumentInformation().getTitle());
    }
  }

  @Test
  void aFileOfAnotherKindIsNotTouched() throws IOException {
    Path header = folder.resolve("100.hea");
    Files.writeString(header, "100 2 360 650000\n");
    export.start(header, found(), Section.MATRIX);
    assertEquals("100 2 360 650000\n", Files.readString(header));
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().startsWith("100.hea: nothing was written"));
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    Path file = folder.resolve("none").resolve("all.csv");
    export.start(file, found(), Section.MATRIX);
    assertFalse(Files.exists(file));
    assertTrue(session.problem().get().contains("all.csv"), session.problem().get());
  }
}
