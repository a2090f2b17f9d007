package org.ectopy.cli;

import static org.ectopy.cli.FigureColumn.fraction;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.ClassifierFigures;
import org.ectopy.evaluation.Ec57Scores;
import org.ectopy.evaluation.EvaluationPart;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.FigureIntervals;
import org.ectopy.evaluation.PrintedNumber;
import org.ectopy.record.BeatClass;
import org.ectopy.report.ComparisonFigures;

/** Prints an evaluation for a person to read. */
final class EvaluationTable {

  private static final int DECIMALS = 4;

  private final EvaluationReport report;
  private final PrintWriter out;

  private EvaluationTable(EvaluationReport report, PrintWriter out) {
    this.report = report;
    this.out = out;
  }

  static void print(EvaluationReport report, PrintWriter out) {
    new EvaluationTable(report, out).print();
  }

  private void print() {
    printCircumstances();
    for (EvaluationPart part : report.scores().totals()) {
      printTitle(
          "%s: %s of %s"
              .formatted(
                  part.name(),
                  counted(part.confusion().total(), "beat"),
                  counted(part.records().size(), "record")),
          report.marks(part));
      new EvaluationPartTable(part, out).print();
    }
    printRecords();
    report.scores().intervals().forEach(this::printIntervals);
    printEc57();
  }

  private void printCircumstances() {
    out.println("Model " + report.model().name());
    out.println("Protocol " + report.setting().protocol() + ": " + report.setting().split());
    out.println("Data " + report.setting().data());
    out.println(
        "Beats "
            + report.setting().beats()
            + ", label map "
            + report.model().labelMap().printedName());
    printPatients();
    out.println("Macro averages over " + report.macroDescription());
    report.scores().notes().forEach(out::println);
  }

  private void printPatients() {
    List<String> seen = report.model().seenRecords().stream().sorted().toList();
    if (report.setting().intraPatient()) {
      out.println("intra-patient: patients of the test are in training, too");
    } else if (seen.isEmpty()) {
      out.println("no patient of the test is in training");
    }
    if (!seen.isEmpty()) {
      out.println("seen in training: " + String.join(" ", seen));
    }
  }

  private void printTitle(String title, List<String> marks) {
    out.println();
    out.println(marks.isEmpty() ? title : title + " (" + String.join(", ", marks) + ")");
  }

  private void printRecords() {
    printTitle("Record by record", List.of());
    List<FigureColumn> columns = new ArrayList<>(List.of(fraction("accuracy", "accuracy")));
    for (BeatClass each : List.of(BeatClass.S, BeatClass.V, BeatClass.F)) {
      columns.add(fraction(each + " recall", ClassifierFigures.name("recall", each)));
      columns.add(fraction(each + " precision", ClassifierFigures.name("precision", each)));
    }
    List<String> heads = new ArrayList<>(List.of("record", "beats"));
    columns.forEach(column -> heads.add(column.head()));
    heads.add("");
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (EvaluationPart part : report.scores().records()) {
      List<String> row =
          new ArrayList<>(List.of(part.name(), String.valueOf(part.confusion().total())));
      columns.forEach(column -> row.add(column.cell(part.figures())));
      row.add(String.join(", ", report.marks(part)));
      table.row(row.toArray(String[]::new));
    }
    table.print(out);
  }

  private void printIntervals(FigureIntervals intervals) {
    EvaluationPart all = report.scores().totals().getFirst();
    printTitle("95 % intervals, " + intervals.description(), report.marks(all));
    TextTable table = new TextTable("figure", "all", "mean", "from", "to", "draws");
    intervals
        .intervals()
        .forEach(
            (figure, interval) ->
                table.row(
                    figure,
                    number(all.figure(figure)),
                    number(OptionalDouble.of(interval.mean())),
                    number(OptionalDouble.of(interval.low())),
                    number(OptionalDouble.of(interval.high())),
                    String.valueOf(interval.draws())));
    table.print(out);
  }

  private void printEc57() {
    for (Ec57Scores scores : report.ec57()) {
      printTitle(
          "EC57, %s, label map %s (percent; RR error and median offset in ms)"
              .formatted(scores.scope(), scores.labelMap().printedName()),
          report.marks(report.scores().totals().getFirst()));
      List<String> heads = new ArrayList<>(List.of(" "));
      ComparisonTable.BEATS.forEach(column -> heads.add(column.head()));
      TextTable table = new TextTable(heads.toArray(String[]::new));
      addEc57(table, "gross", ComparisonFigures.gross(scores.totals()));
      addEc57(table, "average", ComparisonFigures.average(scores.totals()));
      table.print(out);
    }
  }

  private static void addEc57(TextTable table, String name, Map<String, OptionalDouble> figures) {
    List<String> row = new ArrayList<>(List.of(name));
    ComparisonTable.BEATS.forEach(column -> row.add(column.cell(figures)));
    table.row(row.toArray(String[]::new));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(OptionalDouble value) {
    return PrintedNumber.decimals(value, DECIMALS);
  }
}
