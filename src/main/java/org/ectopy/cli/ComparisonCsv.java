package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.evaluation.ConfusionMatrix;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.report.ComparisonFigures;
import org.ectopy.report.MatrixCells;

/** Prints a comparison as CSV: a row a record, then {@code gross} and {@code average}. */
final class ComparisonCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

  private ComparisonCsv() {}

  static void print(ComparisonReport report, PrintWriter out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    Map<String, OptionalDouble> gross = ComparisonFigures.gross(report.totals());
    List<String> heads = new ArrayList<>(List.of("record"));
    heads.addAll(MatrixCells.of(ConfusionMatrix.EMPTY).keySet());
    heads.add("shutdown_s");
    heads.addAll(gross.keySet());
    csv.printRecord(heads);
    for (RecordComparison record : report.totals().records()) {
      List<String> counts = counts(record.beats().matrix());
      counts.add(String.valueOf(record.beats().shutdownSeconds()));
      csv.printRecord(row(record.record(), counts, ComparisonFigures.of(record)));
    }
    List<String> sums = counts(report.totals().gross());
    sums.add(String.valueOf(report.totals().shutdownSeconds()));
    csv.printRecord(row("gross", sums, gross));
    List<String> none = sums.stream().map(each -> "").toList();
    csv.printRecord(row("average", none, ComparisonFigures.average(report.totals())));
  }

  private static List<String> counts(ConfusionMatrix matrix) {
    return new ArrayList<>(MatrixCells.of(matrix).values().stream().map(String::valueOf).toList());
  }

  private static List<String> row(
      String name, List<String> counts, Map<String, OptionalDouble> figures) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(counts);
    figures.values().forEach(each -> row.add(each.isPresent() ? text(each.getAsDouble()) : ""));
    return row;
  }

  private static String text(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
