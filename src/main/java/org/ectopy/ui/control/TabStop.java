package org.ectopy.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * Has a button be reached by Tab, while a click on it leaves the focus where it is: letters that
 * are typed next are for the traces.
 */
public final class TabStop {

  private TabStop() {}

  /** Makes a button one. */
  public static void on(Node button) {
    button.setFocusTraversable(true);
    button.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          button.setFocusTraversable(false);
          Platform.runLater(() -> button.setFocusTraversable(true));
        });
  }
}
