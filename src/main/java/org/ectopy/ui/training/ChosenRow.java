package org.ectopy.ui.training;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that shows whether it is chosen.
 *
 * @param <T> what the table lists
 */
final class ChosenRow<T> extends TableRow<T> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(CHOSEN, isSelected());
  }

  @Override
  public void updateSelected(boolean selected) {
    super.updateSelected(selected);
    pseudoClassStateChanged(CHOSEN, selected);
  }
}
