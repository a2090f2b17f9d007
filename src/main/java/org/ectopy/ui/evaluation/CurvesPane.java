package org.ectopy.ui.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ectopy.evaluation.PrecisionRecallCurve;
import org.ectopy.evaluation.RocCurve;
import org.ectopy.evaluation.ThresholdCounts;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Tip;

/** The curves of a class with what passes the threshold: counts that are beats to be looked at. */
final class CurvesPane extends VBox {

  private final EvaluationViewModel model;
  private final Label figures = new Label();
  private final Label threshold = new Label();
  private final Button found = count("found");
  private final Button wrong = count("false");
  private final Button missed = count("missed");
  private final Button other = count("other");

  CurvesPane(EvaluationViewModel model) {
    this.model = model;
    getStyleClass().add("evaluation-column");
    CurveView curves = new CurveView(model);
    VBox.setVgrow(curves, Priority.ALWAYS);
    figures.getStyleClass().add("gallery-hint");
    figures.setMinWidth(0);
    threshold.setId("evaluation-threshold");
    FlowPane head = new FlowPane(new ClassChoice(model), figures);
    FlowPane foot = new FlowPane(threshold, found, wrong, missed, other);
    Stream.of(head, foot).forEach(row -> row.getStyleClass().add("evaluation-flow"));
    getChildren().addAll(head, curves, foot);
    choose(found, true, true);
    choose(wrong, false, true);
    choose(missed, true, false);
    choose(other, false, false);
    InvalidationListener update = changed -> show();
    model.curves().addListener(update);
    model.threshold().addListener(changed -> follow());
    show();
  }

  private static Button count(String kind) {
    Button button = new Button();
    button.setId("evaluation-" + kind);
    button.getStyleClass().add("evaluation-count");
    String does = Texts.get("evaluation.count." + kind + ".does");
    Tip.on(button, does);
    button.setAccessibleText(does);
    return button;
  }

  private void choose(Button button, boolean hit, boolean passing) {
    button.setOnAction(event -> model.choose(side(hit, passing)));
  }

  private BeatGroup.Side side(boolean hit, boolean passing) {
    return new BeatGroup.Side(model.beatClass().get(), model.threshold().get(), hit, passing);
  }

  /** Beats on one side of the threshold that are being looked at follow it. */
  private void follow() {
    show();
    Optional<BeatGroup> group = model.group().get();
    if (group.isPresent() && group.get() instanceof BeatGroup.Side side) {
      model.choose(side(side.hit(), side.passing()));
    }
  }

  private void show() {
    Optional<ClassCurves> curves = model.curves().get();
    threshold.setText(Texts.format("evaluation.threshold", number(model.threshold().get())));
    Stream.of(found, wrong, missed, other).forEach(each -> each.setDisable(curves.isEmpty()));
    figures.setText(curves.map(CurvesPane::words).orElse(""));
    curves.ifPresent(this::counts);
  }

  private static String words(ClassCurves curves) {
    return Texts.format(
        "evaluation.areas",
        Figures.number(RocCurve.area(curves.counts())),
        Figures.number(PrecisionRecallCurve.averagePrecision(curves.counts())));
  }

  private void counts(ClassCurves curves) {
    ThresholdCounts at = curves.at(model.threshold().get());
    long positives = curves.counts().positives();
    long negatives = curves.counts().negatives();
    write(found, "found", at.truePositives());
    write(wrong, "false", at.falsePositives());
    write(missed, "missed", positives - at.truePositives());
    write(other, "other", negatives - at.falsePositives());
  }

  private static void write(Button button, String kind, long count) {
    button.setText(Texts.format("evaluation.count." + kind, Figures.count(count)));
  }

  private static String number(double threshold) {
    return String.format(Locale.ROOT, "%.3f", threshold);
  }
}
