package org.ectopy.ui.control;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.ectopy.ui.command.Icon;

/** A sign of 16 by 16 logical pixels in the colour of the words around it. */
public final class IconView extends StackPane {

  private static final double SIZE = 16;

  /** Shows an icon. */
  public IconView(Icon icon) {
    SVGPath path = new SVGPath();
    path.setContent(icon.path());
    path.getStyleClass().add("icon");
    getChildren().add(path);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
  }
}
