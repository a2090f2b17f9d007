package org.ectopy.ui.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ectopy.evaluation.ClassAverage;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.ClassStatistic;
import org.ectopy.evaluation.ClassifierFigures;
import org.ectopy.evaluation.Interval;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** The scores of each class and of all together, with intervals where they were worked out. */
final class ScoresPane extends ScrollPane {

  private final EvaluationViewModel model;
  private final GridPane table = new GridPane();
  private final Button intervals = new Button(Texts.get("evaluation.intervals"));

  ScoresPane(EvaluationViewModel model) {
    this.model = model;
    setId("evaluation-scores");
    getStyleClass().add("evaluation-scores");
    table.getStyleClass().add("evaluation-table");
    intervals.setId("evaluation-intervals");
    Tip.on(intervals, Texts.get("evaluation.intervals.does"));
    intervals.setAccessibleText(Texts.get("evaluation.intervals.does"));
    intervals.setOnAction(event -> model.intervals().find());
    VBox content = new VBox(table, intervals);
    content.getStyleClass().add("evaluation-column");
    setContent(content);
    setFitToWidth(true);
    InvalidationListener update = changed -> show();
    model.evaluation().addListener(update);
    model.intervals().found().addListener(update);
    show();
  }

  private void show() {
    table.getChildren().clear();
    ClassConfusion matrix = model.evaluation().get().confusion();
    boolean many = model.intervals().possible();
    intervals.setVisible(many);
    intervals.setManaged(many);
    heads();
    int row = 1;
    for (BeatClass each : BeatClass.inOrder()) {
      Label name = cell(each.name(), 0, row);
      name.getStyleClass().add("class-" + each.name().toLowerCase(Locale.ROOT));
      cell(Figures.count(matrix.support(each)), 1, row);
      figure(ClassStatistic.RECALL, each, matrix, 2, row);
      figure(ClassStatistic.PRECISION, each, matrix, 3, row);
      figure(ClassStatistic.F1, each, matrix, 4, row);
      row++;
    }
    whole("evaluation.accuracy", matrix.accuracy().fraction(), "accuracy", row);
    OptionalDouble macro = ClassAverage.macro(ClassStatistic.F1, matrix, BeatClass.inOrder());
    whole("evaluation.macro-f1", macro, "macro_f1", row + 1);
  }

  private void heads() {
    String[] keys = {"class", "beats", "se", "pp", "f1"};
    for (int column = 0; column < keys.length; column++) {
      Label head = cell(Texts.get("evaluation.head." + keys[column]), column, 0);
      head.getStyleClass().add("side-head");
      Tip.on(head, Texts.get("evaluation.head." + keys[column] + ".tip"));
    }
  }

  private void figure(
      ClassStatistic statistic, BeatClass each, ClassConfusion matrix, int column, int row) {
    String words = Figures.percent(statistic.of(matrix, each).fraction());
    with(words, ClassifierFigures.name(statistic.printedName(), each), column, row);
  }

  private void whole(String key, OptionalDouble value, String figure, int row) {
    Label name = new Label(Texts.get(key));
    name.setWrapText(true);
    name.setPrefWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    table.add(name, 0, row, 4, 1);
    with(Figures.percent(value), figure, 4, row);
  }

  private void with(String words, String figure, int column, int row) {
    Map<String, Interval> known = model.intervals().found().get();
    String interval = Figures.interval(Optional.ofNullable(known.get(figure)));
    Label label = cell(words, column, row);
    if (!interval.isEmpty()) {
      Label below = new Label(interval);
      below.getStyleClass().add("evaluation-interval");
      below.setMinWidth(Region.USE_PREF_SIZE);
      label.setGraphic(below);
      label.setContentDisplay(ContentDisplay.BOTTOM);
      Tip.on(label, Texts.get("evaluation.intervals.tip"));
    }
  }

  private Label cell(String words, int column, int row) {
    Label label = new Label(words);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
    table.add(label, column, row);
    return label;
  }
}
