package org.ectopy.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The theme and the font of a window, for the windows that belong to it. */
final class OwnersLook {

  private static final String FONT = "inter";

  private OwnersLook() {}

  /** Has a scene look as its owner's does, now and after every change. */
  static void on(Scene scene, Window owner) {
    Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
    if (owner.getScene().getRoot().getStyleClass().contains(FONT)) {
      scene.getRoot().getStyleClass().add(FONT);
    }
  }
}
