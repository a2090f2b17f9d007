package org.ectopy.ui.evaluation;

import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.evaluation.CoverageError;
import org.ectopy.evaluation.LabelRankingAveragePrecision;
import org.ectopy.evaluation.RankHistogram;
import org.ectopy.evaluation.RankingLoss;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** How high the true class stands among the classes: three figures, and the ranks themselves. */
final class RanksPane extends VBox {

  private final EvaluationViewModel model;
  private final Label precision = new Label();
  private final Label loss = new Label();
  private final Label coverage = new Label();

  RanksPane(EvaluationViewModel model, RankView bars) {
    this.model = model;
    getStyleClass().add("evaluation-column");
    VBox.setVgrow(bars, Priority.ALWAYS);
    getChildren()
        .addAll(
            line("lrap", precision), line("ranking-loss", loss), line("coverage", coverage), bars);
    InvalidationListener update = changed -> show();
    model.evaluation().addListener(update);
    show();
  }

  private static HBox line(String key, Label value) {
    value.setId("evaluation-" + key);
    value.getStyleClass().add("evaluation-figure");
    Label name = new Label(Texts.get("evaluation." + key));
    name.getStyleClass().add("evaluation-name");
    Label means = new Label(Texts.get("evaluation." + key + ".means"));
    means.getStyleClass().add("gallery-hint");
    means.setWrapText(true);
    means.setMinWidth(0);
    Tip.on(means, means.getText());
    HBox line = new HBox(name, value, means);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("evaluation-line");
    return line;
  }

  private void show() {
    RankHistogram ranks = model.evaluation().get().ranks().all();
    write(precision, LabelRankingAveragePrecision.of(ranks));
    write(loss, RankingLoss.of(ranks));
    write(coverage, CoverageError.of(ranks));
  }

  private static void write(Label label, OptionalDouble value) {
    label.setText(Figures.number(value));
  }
}
