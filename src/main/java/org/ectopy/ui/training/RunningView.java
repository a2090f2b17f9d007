package org.ectopy.ui.training;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.Tip;

/** A training that is under way: its curves, how fast it is, and what halts or ends it. */
final class RunningView extends BorderPane {

  private final RunningTraining training;
  private final CurveView loss = new CurveView(Texts.get("train.curve.loss"), true);
  private final CurveView macroF1 = new CurveView(Texts.get("train.curve.f1"), false);
  private final CurveView rate = new CurveView(Texts.get("train.curve.rate"), true);
  private final Button pause = new Button();

  RunningView(RunningTraining training) {
    this.training = training;
    getStyleClass().add("train-running");
    setTop(head());
    HBox curves = new HBox(loss, macroF1, rate);
    curves.getStyleClass().add("train-curves");
    curves.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    setCenter(curves);
    training.readings().addListener(changed -> draw());
    training.paused().addListener(changed -> halted());
    halted();
    draw();
  }

  private HBox head() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(training.share());
    bar.getStyleClass().add("train-progress");
    Label words = new Label();
    words.setId("train-words");
    words.textProperty().bind(training.words());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    pause.setId("train-pause");
    pause.setMinWidth(Region.USE_PREF_SIZE);
    pause.setOnAction(event -> training.pause(!training.paused().get()));
    Button stop = new Button(Texts.get("train.stop"));
    stop.setId("train-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(stop, Texts.get("train.stop.tip"));
    stop.setOnAction(event -> training.stop());
    HBox head = new HBox(bar, words, space, pause, stop);
    head.getStyleClass().addAll("table-bar", "train-bar");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  @Override
  public void requestFocus() {
    pause.requestFocus();
  }

  private void halted() {
    boolean halted = training.paused().get();
    pause.setText(Texts.get(halted ? "train.go-on" : "train.pause"));
    pause.setGraphic(new IconView(halted ? Icon.PLAY : Icon.PAUSE));
    Tip.on(pause, Texts.get(halted ? "train.go-on.tip" : "train.pause.tip"));
  }

  private void draw() {
    double epochs = training.setup().options().epochs();
    loss.show(
        epochs,
        List.of(
            new CurveView.Line(Texts.get("train.curve.held"), training.validationLoss(), false),
            new CurveView.Line(Texts.get("train.curve.learned"), training.loss(), true)));
    macroF1.show(epochs, List.of(new CurveView.Line("", training.macroF1(), true)));
    rate.show(epochs, List.of(new CurveView.Line("", training.rate(), true)));
    boolean validated = !training.setup().of(RecordRole.VALIDATION).isEmpty();
    macroF1.setVisible(validated);
    macroF1.setManaged(validated);
  }
}
