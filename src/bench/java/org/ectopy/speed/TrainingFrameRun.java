package org.ectopy.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;

/** Opens the window, scrolls, begins a training, scrolls again, and lets the training alone. */
public final class TrainingFrameRun {

  private static final double RECORD_SECONDS = 1800;
  private static final double SECONDS_IN_VIEW = 10;
  private static final double FAR = 1e9;
  private static final int MORE_EPOCHS_THAN_ANYBODY_WAITS_FOR = 500;
  private static final long SETTLE_MILLIS = 3000;
  private static final long LOOK_MILLIS = 100;

  private final DrivenWindow window;
  private final PrintStream out = System.out;

  private TrainingFrameRun(DrivenWindow window) {
    this.window = window;
  }

  /** On a record of half an hour, whose header the first argument is. */
  public static void main(String[] arguments) throws InterruptedException {
    TrainingFrameRun run = new TrainingFrameRun(DrivenWindow.open(Path.of(arguments[0])));
    run.measure();
    System.exit(0);
  }

  private void measure() throws InterruptedException {
    Motion motion = Motion.scrolling("10 s in view", SECONDS_IN_VIEW);
    DrivenWindow.onWindow(
        () -> {
          window.zoom(1 / FAR);
          window.zoom(RECORD_SECONDS / SECONDS_IN_VIEW);
          part("#tab-train", ToggleButton.class).ifPresent(ToggleButton::fire);
          return true;
        });
    Thread.sleep(SETTLE_MILLIS);
    out.println(Frames.heads());
    out.println(Frames.of(window, motion) + "  nothing else");
    begin();
    out.println(Frames.of(window, motion) + "  while training: " + words());
    Thread.sleep(SETTLE_MILLIS);
    out.println("training alone: " + words());
  }

  private void begin() throws InterruptedException {
    DrivenWindow.onWindow(
        () -> {
          Spinner<?> epochs = part("#train-epochs", Spinner.class).orElseThrow();
          epochs.getEditor().setText(Integer.toString(MORE_EPOCHS_THAN_ANYBODY_WAITS_FOR));
          epochs.commitValue();
          part("#train-start", Button.class).orElseThrow().fire();
          return true;
        });
    while (!words().startsWith("Epoch")) {
      Thread.sleep(LOOK_MILLIS);
    }
    Thread.sleep(SETTLE_MILLIS);
  }

  private String words() {
    return DrivenWindow.onWindow(
        () -> part("#train-words", Labeled.class).map(Labeled::getText).orElse(""));
  }

  private <T extends Node> Optional<T> part(String selector, Class<T> kind) {
    return window.part(selector).map(kind::cast);
  }
}
