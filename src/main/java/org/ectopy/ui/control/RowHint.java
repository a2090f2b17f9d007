package org.ectopy.ui.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/**
 * Words in a row that are there only as long as all else in it has its room, hints after it not.
 */
public final class RowHint extends Label {

  /** A hint that is seen wherever it is put until it follows a row. */
  public RowHint(String words) {
    super(words);
    setMinWidth(0);
  }

  /**
   * Follows the room in the row that it stands in; to be called once the row is filled. Words that
   * change have their new width only after all who follow them have been told.
   */
  public void follow(HBox row) {
    row.widthProperty().addListener(changed -> fit(row));
    for (Node node : row.getChildren()) {
      if (node instanceof Labeled words) {
        words.textProperty().addListener(changed -> Platform.runLater(() -> fit(row)));
      }
    }
  }

  private void fit(HBox row) {
    double used = row.snappedLeftInset() + row.snappedRightInset() + prefWidth(-1);
    int own = row.getChildren().indexOf(this);
    for (int i = 0; i < row.getChildren().size(); i++) {
      Node node = row.getChildren().get(i);
      boolean hintAfter = i > own && node instanceof RowHint;
      if (i != own && node.isManaged() && !hintAfter) {
        used += row.getSpacing() + Math.max(node.minWidth(-1), node.prefWidth(-1));
      }
    }
    boolean fits = used <= row.getWidth();
    setManaged(fits);
    setOpacity(fits ? 1 : 0);
  }
}
