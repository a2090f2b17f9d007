package org.ectopy.ui.control;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Ctrl+W (Cmd+W on a Mac) closes a window that stands beside the main one. */
final class ClosingKey {

  private static final KeyCombination CLOSE =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

  private ClosingKey() {}

  /** Has the key close what shows a scene, whatever in it has the focus. */
  static void install(Scene scene, Runnable close) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (CLOSE.match(event)) {
            event.consume();
            close.run();
          }
        });
  }
}
