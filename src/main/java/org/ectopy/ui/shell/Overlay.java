package org.ectopy.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Something that lies over the window for a moment; what had the keys before has them after it. */
abstract class Overlay extends StackPane {

  private @Nullable Node before;
  private @Nullable Node content;

  /** Hidden at first. */
  Overlay(String id) {
    setId(id);
    setVisible(false);
  }

  /** What it shows; part of the window only from when it is first shown, for many never are. */
  final void hold(Node shown) {
    content = shown;
  }

  /** Shows it and gives the keys to a part of it. */
  final void open(Node first) {
    if (content != null && getChildren().isEmpty()) {
      getChildren().add(content);
    }
    if (!isVisible()) {
      before = getScene().getFocusOwner();
    }
    setVisible(true);
    first.requestFocus();
  }

  /** Hides it. */
  final void close() {
    if (isVisible()) {
      setVisible(false);
      if (before != null) {
        before.requestFocus();
      }
    }
  }
}
