package org.ectopy.ui.training;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.ectopy.evaluation.BeforeAndAfter;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.ClassStatistic;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;

/** F1 of each class before and after, and the mean. */
final class ClassChanges extends GridPane {

  ClassChanges(BeforeAndAfter change) {
    getStyleClass().add("train-changes");
    ClassConfusion before = ClassConfusion.of(change.before());
    ClassConfusion after = ClassConfusion.of(change.after());
    head(0, "F1");
    head(1, Texts.get("train.before"));
    head(2, Texts.get("train.after"));
    head(3, Texts.get("train.change"));
    for (BeatClass each : BeatClass.inOrder()) {
      Label letter = new Label(each.name());
      letter.getStyleClass().addAll("beat-letter", "class-" + each.name().toLowerCase(Locale.ROOT));
      row(
          letter,
          ClassStatistic.F1.of(before, each).fraction(),
          ClassStatistic.F1.of(after, each).fraction());
    }
    row(
        new Label(Texts.get("train.mean")),
        BeforeAndAfter.macroF1(change.before()),
        BeforeAndAfter.macroF1(change.after()));
    row(
        new Label(Texts.get("train.accuracy")),
        before.accuracy().fraction(),
        after.accuracy().fraction());
  }

  private void head(int column, String words) {
    Label label = new Label(words);
    label.getStyleClass().add("train-head");
    place(label, column, 0);
  }

  private void place(Label label, int column, int row) {
    add(label, column, row);
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
  }

  private void row(Label name, OptionalDouble before, OptionalDouble after) {
    int row = getRowCount();
    place(name, 0, row);
    place(new Label(percent(before)), 1, row);
    place(new Label(percent(after)), 2, row);
    Label change = new Label(change(before, after));
    change.getStyleClass().add("train-gain");
    place(change, 3, row);
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty()
        ? "\u2013"
        : String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble());
  }

  private static String change(OptionalDouble before, OptionalDouble after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    double points = 100 * (after.getAsDouble() - before.getAsDouble());
    return Math.abs(points) < 0.05
        ? "="
        : String.format(Locale.ROOT, "%+.1f", points).replace('-', '\u2212');
  }
}
