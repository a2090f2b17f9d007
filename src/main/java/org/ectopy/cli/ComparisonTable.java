package org.ectopy.cli;

import static org.ectopy.cli.FigureColumn.percent;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.ComparisonTotals;
import org.ectopy.evaluation.ConfusionMatrix;
import org.ectopy.evaluation.RecordComparison;
import org.ectopy.report.ComparisonFigures;
import org.ectopy.report.MatrixCells;

/** Prints a comparison for a person to read: beats, runs, agreement, and the matrix of all. */
final class ComparisonTable {

  static final List<FigureColumn> BEATS =
      List.of(
          percent("QRS Se", "qrs_sensitivity"),
          percent("QRS +P", "qrs_positive_predictivity"),
          percent("VEB Se", "veb_sensitivity"),
          percent("VEB +P", "veb_positive_predictivity"),
          new FigureColumn("VEB FPR", "veb_false_positive_rate", 3),
          percent("SVEB Se", "sveb_sensitivity"),
          percent("SVEB +P", "sveb_positive_predictivity"),
          percent("RR error", "rr_error_ms"),
          percent("offset", "median_offset_ms"),
          percent("in 50 ms", "offset_within_50_ms"));

  private static final List<FigureColumn> RUNS =
      List.of(
          percent("2 V Se", "ve_couplet_sensitivity"),
          percent("2 V +P", "ve_couplet_positive_predictivity"),
          percent("3-5 V Se", "ve_short_run_sensitivity"),
          percent("3-5 V +P", "ve_short_run_positive_predictivity"),
          percent(">5 V Se", "ve_long_run_sensitivity"),
          percent(">5 V +P", "ve_long_run_positive_predictivity"),
          percent("2 S Se", "sve_couplet_sensitivity"),
          percent("2 S +P", "sve_couplet_positive_predictivity"),
          percent("3-5 S Se", "sve_short_run_sensitivity"),
          percent("3-5 S +P", "sve_short_run_positive_predictivity"),
          percent(">5 S Se", "sve_long_run_sensitivity"),
          percent(">5 S +P", "sve_long_run_positive_predictivity"));

  private static final List<FigureColumn> AGREEMENT =
      List.of(
          new FigureColumn("kappa", "kappa", 4),
          percent("all", "agreement"),
          percent("N", "agreement_n"),
          percent("S", "agreement_s"),
          percent("V", "agreement_v"),
          percent("F", "agreement_f"),
          percent("Q", "agreement_q"));

  private final ComparisonReport report;
  private final ComparisonTotals totals;
  private final PrintWriter out;

  ComparisonTable(ComparisonReport report, PrintWriter out) {
    this.report = report;
    this.totals = report.totals();
    this.out = out;
  }

  void print() {
    out.println(
        "Reference " + report.annotators().reference() + ", test " + report.annotators().test());
    out.println(report.options().description());
    report.notes().forEach(out::println);
    printBlock("Beats (percent; RR error and median offset in ms)", BEATS, true);
    printBlock("Runs of V and F beats, and of S beats, as rxr counts them (percent)", RUNS, false);
    printBlock(
        "Agreement on the class of matched beats (Cohen's kappa; percent)", AGREEMENT, false);
    printMatrix();
  }

  private void printBlock(String title, List<FigureColumn> columns, boolean counts) {
    out.println();
    out.println(title);
    List<String> heads = new ArrayList<>(List.of("record"));
    heads.addAll(counts ? List.of("beats", "missed", "extra") : List.of());
    columns.forEach(column -> heads.add(column.head()));
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (RecordComparison each : totals.records()) {
      List<String> row = new ArrayList<>(List.of(each.record()));
      row.addAll(counts ? counts(each.beats().matrix()) : List.of());
      addRow(table, row, columns, ComparisonFigures.of(each));
    }
    List<String> gross = new ArrayList<>(List.of("gross"));
    gross.addAll(counts ? counts(totals.gross()) : List.of());
    addRow(table, gross, columns, ComparisonFigures.gross(totals));
    List<String> average = new ArrayList<>(List.of("average"));
    average.addAll(counts ? List.of("", "", "") : List.of());
    addRow(table, average, columns, ComparisonFigures.average(totals));
    table.print(out);
  }

  private static List<String> counts(ConfusionMatrix matrix) {
    return List.of(
        String.valueOf(matrix.sum("NSVFQ", MatrixCells.COLUMNS)),
        String.valueOf(matrix.sum("NSVFQ", "ox")),
        String.valueOf(matrix.sum("OX", "nsvfq")));
  }

  private static void addRow(
      TextTable table,
      List<String> row,
      List<FigureColumn> columns,
      Map<String, OptionalDouble> figures) {
    columns.forEach(column -> row.add(column.cell(figures)));
    table.row(row.toArray(String[]::new));
  }

  private void printMatrix() {
    out.println();
    out.println("All records: rows are the reference, columns the test");
    TextTable table = new TextTable(" ", "n", "s", "v", "f", "q", "o", "x");
    Map<String, Long> cells = MatrixCells.of(totals.gross());
    for (String row : MatrixCells.ROWS.split("", 7)) {
      List<String> line = new ArrayList<>(List.of(row));
      for (String column : MatrixCells.COLUMNS.split("", 7)) {
        Long count = cells.get(row + column);
        line.add(count == null ? "" : String.valueOf(count));
      }
      table.row(line.toArray(String[]::new));
    }
    table.print(out);
  }
}
