package org.ectopy.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/** Words in a row that are there only as long as all else in it has its room. */
public final class RowHint extends Label {

  /** A hint that is seen wherever it is put until it follows a row. */
  public RowHint(String words) {
    super(words);
    setMinWidth(0);
  }

  /** Follows the room in the row that it stands in; to be called once the row is filled. */
  public void follow(HBox row) {
    row.widthProperty().addListener(changed -> fit(row));
    for (Node node : row.getChildren()) {
      if (node instanceof Labeled words && !node.equals(this)) {
        words.textProperty().addListener(changed -> fit(row));
      }
    }
  }

  private void fit(HBox row) {
    double used = row.snappedLeftInset() + row.snappedRightInset() + prefWidth(-1);
    for (Node node : row.getChildren()) {
      if (!node.equals(this) && node.isManaged()) {
        used += row.getSpacing() + Math.max(node.minWidth(-1), node.prefWidth(-1));
      }
    }
    boolean fits = used <= row.getWidth();
    setManaged(fits);
    setOpacity(fits ? 1 : 0);
  }
}
