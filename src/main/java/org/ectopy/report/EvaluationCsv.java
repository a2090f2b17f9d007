package org.ectopy.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ectopy.evaluation.EvaluationPart;
import org.ectopy.evaluation.EvaluationReport;
import org.ectopy.evaluation.FigureIntervals;
import org.ectopy.evaluation.Interval;

/**
 * Prints an evaluation as CSV: a row for all records, for those without some, for each record, and
 * three for the mean and the ends of each kind of interval. Every row says what it was measured on.
 */
public final class EvaluationCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

  private final EvaluationReport report;
  private final EvaluationPart all;
  private final Set<String> figures;
  private final CSVPrinter csv;

  private EvaluationCsv(EvaluationReport report, PrintWriter out) throws IOException {
    this.report = report;
    this.all = report.scores().totals().getFirst();
    this.figures = all.figures().keySet();
    this.csv = new CSVPrinter(out, FORMAT);
  }

  /**
   * Prints a report.
   *
   * @throws IOException where it cannot be written
   */
  public static void print(EvaluationReport report, PrintWriter out) throws IOException {
    new EvaluationCsv(report, out).print();
  }

  private void print() throws IOException {
    printHeads();
    for (EvaluationPart part : report.scores().totals()) {
      printPart(part.name(), part);
    }
    for (EvaluationPart part : report.scores().records()) {
      printPart("record " + part.name(), part);
    }
    for (FigureIntervals intervals : report.scores().intervals()) {
      printInterval(intervals, "mean", Interval::mean);
      printInterval(intervals, "low", Interval::low);
      printInterval(intervals, "high", Interval::high);
    }
  }

  private void printHeads() throws IOException {
    List<String> heads =
        new ArrayList<>(List.of("part", "model", "label_map", "protocol", "data", "split"));
    heads.addAll(List.of("beats_from", "intra_patient", "seen_in_training", "macro_over", "beats"));
    heads.addAll(MatrixCells.of(all.confusion()).keySet());
    for (int rank = 1; rank <= all.ranks().counts().size(); rank++) {
      heads.add("rank_" + rank);
    }
    heads.addAll(figures);
    csv.printRecord(heads);
  }

  private void printPart(String name, EvaluationPart part) throws IOException {
    List<String> row = circumstances(name, part);
    counts(part).map(String::valueOf).forEach(row::add);
    figures.forEach(figure -> row.add(text(part.figure(figure))));
    csv.printRecord(row);
  }

  private void printInterval(FigureIntervals intervals, String end, ToDoubleFunction<Interval> of)
      throws IOException {
    List<String> row = circumstances(intervals.name() + " " + end, all);
    row.addAll(Collections.nCopies((int) counts(all).count(), ""));
    for (String figure : figures) {
      Interval interval = intervals.intervals().get(figure);
      row.add(interval == null ? "" : String.valueOf(of.applyAsDouble(interval)));
    }
    csv.printRecord(row);
  }

  private List<String> circumstances(String name, EvaluationPart part) {
    List<String> cells = new ArrayList<>(List.of(name, report.model().name()));
    cells.add(report.model().labelMap().printedName());
    cells.add(report.setting().protocol());
    cells.add(report.setting().data());
    cells.add(report.setting().split());
    cells.add(report.setting().beats());
    cells.add(String.valueOf(report.setting().intraPatient()));
    cells.add(String.valueOf(report.seenInTraining(part)));
    cells.add(report.macroDescription());
    return cells;
  }

  /** Beats, cells, ranks. */
  private static Stream<Long> counts(EvaluationPart part) {
    return Stream.of(
            List.of(part.confusion().total()),
            MatrixCells.of(part.confusion()).values(),
            part.ranks().counts())
        .flatMap(each -> each.stream());
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? String.valueOf(value.getAsDouble()) : "";
  }
}
