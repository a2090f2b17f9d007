package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Opens the window on a record, moves about in it for some seconds and closes it: the run from
 * which {@code ./mvnw package} learns what Java is to have ready when the program starts.
 */
public final class Rehearsal {

  private static final int STEPS = 60;
  private static final long MILLIS_BETWEEN_STEPS = 100;

  private Rehearsal() {}

  /** With the program's home, then what is to be opened. */
  public static void main(String[] arguments) {
    Executor later =
        CompletableFuture.delayedExecutor(
            STEPS * MILLIS_BETWEEN_STEPS, TimeUnit.MILLISECONDS, Platform::runLater);
    later.execute(Platform::exit);
    for (int step = 0; step < STEPS; step++) {
      CompletableFuture.delayedExecutor(
              step * MILLIS_BETWEEN_STEPS, TimeUnit.MILLISECONDS, Rehearsal::onWindow)
          .execute(Rehearsal::move);
    }
    Workbench.launch(
        Path.of(arguments[0]), Arrays.stream(arguments).skip(1).map(Path::of).toList());
  }

  /** Steps that come before JavaFX is there, or after it has gone, are left out. */
  private static void onWindow(Runnable step) {
    try {
      Platform.runLater(step);
    } catch (IllegalStateException e) {
      return;
    }
  }

  /** To the next beat, wherever the keys go. */
  private static void move() {
    for (Window window : Window.getWindows()) {
      Node target = window.getScene().getFocusOwner();
      if (target != null) {
        target.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
      }
    }
  }
}
