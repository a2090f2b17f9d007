package org.ectopy.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ectopy.evaluation.ClassifierFigures;
import org.ectopy.evaluation.EvaluationPart;
import org.ectopy.evaluation.PrintedNumber;
import org.ectopy.record.BeatClass;
import org.ectopy.report.MatrixCells;

/** Prints the scores of one part: class by class, over all, and the confusion matrix. */
final class EvaluationPartTable {

  private static final int DECIMALS = 4;
  private static final List<String> BY_CLASS =
      List.of("precision", "recall", "f1", "roc_area", "average_precision", "calibration_error");
  private static final List<String> OVER_ALL =
      List.of(
          "accuracy",
          "calibration_error",
          "label_ranking_average_precision",
          "ranking_loss",
          "coverage_error");

  private final EvaluationPart part;
  private final PrintWriter out;

  EvaluationPartTable(EvaluationPart part, PrintWriter out) {
    this.part = part;
    this.out = out;
  }

  void print() {
    printClasses();
    TextTable over = new TextTable("figure", "value");
    OVER_ALL.forEach(figure -> over.row(words(figure), value(figure)));
    over.row("rank of the true class 1, 2, 3, 4, 5", ranks());
    over.print(out);
    printMatrix();
  }

  private void printClasses() {
    List<String> heads = new ArrayList<>(List.of("class", "beats"));
    BY_CLASS.forEach(figure -> heads.add(words(figure)));
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (BeatClass each : BeatClass.inOrder()) {
      List<String> row =
          new ArrayList<>(List.of(each.name(), String.valueOf(part.confusion().support(each))));
      BY_CLASS.forEach(figure -> row.add(value(ClassifierFigures.name(figure, each))));
      table.row(row.toArray(String[]::new));
    }
    for (String average : List.of("macro", "weighted")) {
      List<String> row = new ArrayList<>(List.of(average, ""));
      for (String figure : BY_CLASS) {
        String name = average + "_" + figure;
        row.add(part.figures().containsKey(name) ? value(name) : "");
      }
      table.row(row.toArray(String[]::new));
    }
    table.print(out);
  }

  private void printMatrix() {
    List<String> heads = new ArrayList<>(List.of(" "));
    BeatClass.inOrder().forEach(each -> heads.add(lower(each)));
    TextTable table = new TextTable(heads.toArray(String[]::new));
    Map<String, Long> cells = MatrixCells.of(part.confusion());
    for (BeatClass truth : BeatClass.inOrder()) {
      List<String> row = new ArrayList<>(List.of(truth.name()));
      BeatClass.inOrder()
          .forEach(each -> row.add(String.valueOf(cells.get(truth.name() + lower(each)))));
      table.row(row.toArray(String[]::new));
    }
    out.println("Rows are the true classes, columns what the model says");
    table.print(out);
  }

  private String ranks() {
    return String.join(", ", part.ranks().counts().stream().map(String::valueOf).toList());
  }

  private String value(String figure) {
    return PrintedNumber.decimals(part.figure(figure), DECIMALS);
  }

  private static String words(String figure) {
    return figure.equals("f1") ? "F1" : figure.replace('_', ' ').replace("roc", "ROC");
  }

  private static String lower(BeatClass beatClass) {
    return beatClass.name().toLowerCase(Locale.ROOT);
  }
}
