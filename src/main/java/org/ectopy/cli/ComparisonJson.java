package org.ectopy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.ConfusionMatrix;
import org.ectopy.evaluation.RecordComparison;

/** Prints a comparison as JSON; {@code docs/cli.md} lists the fields, which stay as they are. */
final class ComparisonJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ComparisonJson() {}

  static void print(ComparisonReport report, PrintWriter out) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("reference", report.annotators().reference());
    root.put("test", report.annotators().test());
    ObjectNode protocol = root.putObject("protocol");
    protocol.put("standard", report.options().deviations().isEmpty());
    report.options().deviations().forEach(protocol.putArray("deviations")::add);
    protocol.put("windowMs", report.options().windowMs());
    protocol.put("labelMap", report.options().map().printedName());
    report.leftOut().forEach(root.putArray("leftOutAsPaced")::add);
    addTotals(root, report.totals());
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  /** Adds {@code records}, {@code gross} and {@code average}. */
  static void addTotals(ObjectNode root, ComparisonTotals totals) {
    var records = root.putArray("records");
    for (RecordComparison record : totals.records()) {
      ObjectNode node = records.addObject();
      node.put("name", record.record());
      addScope(node, record);
      addMatrix(node, record.beats().matrix());
      node.put("shutdownSeconds", record.beats().shutdownSeconds());
      addFigures(node, ComparisonFigures.of(record));
    }
    ObjectNode gross = root.putObject("gross");
    addMatrix(gross, totals.gross());
    gross.put("shutdownSeconds", totals.shutdownSeconds());
    addFigures(gross, ComparisonFigures.gross(totals));
    addFigures(root.putObject("average"), ComparisonFigures.average(totals));
  }

  private static void addScope(ObjectNode node, RecordComparison record) {
    node.put("firstSample", record.beats().protocol().start());
    node.put("lastSample", record.beats().protocol().stop());
    node.put("windowSamples", record.beats().protocol().window());
  }

  private static void addMatrix(ObjectNode node, ConfusionMatrix matrix) {
    ObjectNode cells = node.putObject("matrix");
    MatrixCells.of(matrix).forEach(cells::put);
  }

  private static void addFigures(ObjectNode node, Map<String, OptionalDouble> figures) {
    ObjectNode target = node.putObject("figures");
    figures.forEach(
        (name, value) -> target.put(name, value.isPresent() ? value.getAsDouble() : null));
  }
}
