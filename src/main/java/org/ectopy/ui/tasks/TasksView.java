package org.ectopy.ui.tasks;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.ectopy.ui.command.Icon;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.IconView;
import org.ectopy.ui.control.TabStop;
import org.ectopy.ui.control.Tip;
import org.ectopy.ui.session.TaskStatus;

/** The oldest piece of work that is running: its title, how far it is, and a button to stop it. */
public final class TasksView extends HBox {

  /** Work that is done sooner is not shown at all. */
  private static final Duration DELAY = Duration.millis(200);

  private static final int SECONDS = 60;

  private final ObservableList<TaskStatus> running;
  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label left = new Label();
  private final Button stop = new Button();
  private final PauseTransition delay = new PauseTransition(DELAY);

  /** Shows the first of {@code running}. */
  public TasksView(ObservableList<TaskStatus> running) {
    this.running = running;
    getStyleClass().add("tasks");
    setAlignment(Pos.CENTER_LEFT);
    stop.setGraphic(new IconView(Icon.CLOSE));
    Tip.on(stop, Texts.get("task.cancel"));
    stop.getStyleClass().addAll("flat", "tasks-stop");
    stop.setAccessibleText(Texts.get("task.cancel"));
    TabStop.on(stop);
    left.getStyleClass().add("tasks-left");
    getChildren().addAll(title, bar, left, stop);
    delay.setOnFinished(event -> setVisible(!running.isEmpty()));
    running.addListener((ListChangeListener<TaskStatus>) change -> show());
    setVisible(false);
  }

  private void show() {
    bar.progressProperty().unbind();
    left.textProperty().unbind();
    if (running.isEmpty()) {
      delay.stop();
      setVisible(false);
      return;
    }
    TaskStatus first = running.getFirst();
    title.setText(first.title());
    bar.progressProperty().bind(first.share());
    left.textProperty().bind(first.secondsLeft().map(s -> timeLeft(s.doubleValue())));
    stop.setOnAction(event -> first.cancel());
    if (!isVisible()) {
      delay.playFromStart();
    }
  }

  /** The time left in words; empty where it is not known. */
  static String timeLeft(double seconds) {
    if (seconds < 0) {
      return "";
    }
    long whole = (long) Math.ceil(seconds);
    return Texts.format(
        "task.left", String.format(Locale.ROOT, "%d:%02d", whole / SECONDS, whole % SECONDS));
  }
}
