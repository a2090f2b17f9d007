package org.ectopy.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.ConfusionMatrix;
import org.ectopy.evaluation.RecordComparison;

/** Puts comparisons by EC57 into JSON. */
public final class TotalsJson {

  private TotalsJson() {}

  /** Adds {@code records}, {@code gross} and {@code average}. */
  public static void add(ObjectNode root, ComparisonTotals totals) {
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
