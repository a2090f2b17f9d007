package org.ectopy.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Opens the window on a record, moves about in it for some seconds, shows each of the tabs below
 * and closes it: the run from which {@code ./mvnw package} learns what Java is to have ready when
 * the program starts.
 */
public final class Rehearsal {

  private static final int STEPS = 60;
  private static final int STEPS_BEFORE_TABS = 30;
  private static final int STEPS_A_TAB = 3;
  private static final long MILLIS_BETWEEN_STEPS = 100;

  private Rehearsal() {}

  /** With the program's home, then what is to be opened. */
  public static void main(String[] arguments) {
    later(() -> step(0));
    Workbench.launch(
        Path.of(arguments[0]), Arrays.stream(arguments).skip(1).map(Path::of).toList());
  }

  /** Steps count from when there is a window: on a busy machine that may take long. */
  private static void step(int done) {
    if (done == STEPS) {
      Platform.exit();
      return;
    }
    int now = move() ? done + 1 : done;
    if (now >= STEPS_BEFORE_TABS && (now - STEPS_BEFORE_TABS) % STEPS_A_TAB == 0) {
      showTab((now - STEPS_BEFORE_TABS) / STEPS_A_TAB);
    }
    later(() -> step(now));
  }

  /** The one with this number from the left, where there are so many. */
  private static void showTab(int number) {
    Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".dock-head").stream())
        .skip(number)
        .findFirst()
        .ifPresent(head -> ((ToggleButton) head).fire());
  }

  private static void later(Runnable step) {
    CompletableFuture.delayedExecutor(MILLIS_BETWEEN_STEPS, TimeUnit.MILLISECONDS)
        .execute(() -> onWindow(step));
  }

  /** A step that comes before JavaFX is there is tried again. */
  private static void onWindow(Runnable step) {
    try {
      Platform.runLater(step);
    } catch (IllegalStateException e) {
      later(step);
    }
  }

  /** To the next beat, wherever the keys go; whether there is such a place yet. */
  private static boolean move() {
    boolean moved = false;
    for (Window window : Window.getWindows()) {
      Node target = window.getScene().getFocusOwner();
      if (target != null) {
        target.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        moved = true;
      }
    }
    return moved;
  }
}
