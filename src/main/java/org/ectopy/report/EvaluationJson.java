package org.ectopy.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.EvaluationPart;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.FigureIntervals;
import org.ectopy.evaluation.Interval;

/** Prints an evaluation as JSON; {@code docs/cli.md} lists the fields, which stay as they are. */
public final class EvaluationJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final EvaluationReport report;

  private EvaluationJson(EvaluationReport report) {
    this.report = report;
  }

  /**
   * Prints a report.
   *
   * @throws JsonProcessingException where it cannot be put into JSON
   */
  public static void print(EvaluationReport report, PrintWriter out)
      throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    new EvaluationJson(report).addAll(root);
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private void addAll(ObjectNode root) {
    root.put("model", report.model().name());
    root.put("labelMap", report.model().labelMap().printedName());
    root.put("protocol", report.setting().protocol());
    root.put("data", report.setting().data());
    root.put("split", report.setting().split());
    root.put("beats", report.setting().beats());
    root.put("intraPatient", report.setting().intraPatient());
    report.model().seenRecords().stream().sorted().forEach(root.putArray("seenInTraining")::add);
    report.scores().macroClasses().forEach(each -> root.withArray("macroOver").add(each.name()));
    report.scores().notes().forEach(root.putArray("notes")::add);
    addParts(root.putArray("totals"), report.scores().totals());
    addParts(root.putArray("records"), report.scores().records());
    ObjectNode intervals = root.putObject("intervals");
    report.scores().intervals().forEach(each -> addIntervals(intervals, each));
    report.ec57().forEach(each -> addEc57(root.withArray("ec57").addObject(), each));
  }

  private void addParts(ArrayNode target, List<EvaluationPart> parts) {
    for (EvaluationPart part : parts) {
      ObjectNode node = target.addObject();
      node.put("name", part.name());
      node.put("intraPatient", report.setting().intraPatient());
      node.put("seenInTraining", report.seenInTraining(part));
      node.put("beats", part.confusion().total());
      ObjectNode cells = node.putObject("matrix");
      MatrixCells.of(part.confusion()).forEach(cells::put);
      part.ranks().counts().forEach(node.putArray("ranks")::add);
      ObjectNode figures = node.putObject("figures");
      part.figures()
          .forEach(
              (name, value) -> figures.put(name, value.isPresent() ? value.getAsDouble() : null));
    }
  }

  private static void addIntervals(ObjectNode target, FigureIntervals intervals) {
    ObjectNode node = target.putObject(intervals.name());
    node.put("description", intervals.description());
    ObjectNode figures = node.putObject("figures");
    intervals.intervals().forEach((figure, interval) -> add(figures.putObject(figure), interval));
  }

  private static void add(ObjectNode node, Interval interval) {
    node.put("mean", interval.mean());
    node.put("low", interval.low());
    node.put("high", interval.high());
    node.put("draws", interval.draws());
  }

  private static void addEc57(ObjectNode node, Ec57Scores scores) {
    node.put("scope", scores.scope());
    node.put("labelMap", scores.labelMap().printedName());
    node.put("reference", scores.annotators().reference());
    node.put("test", scores.annotators().test());
    TotalsJson.add(node, scores.totals());
  }
}
