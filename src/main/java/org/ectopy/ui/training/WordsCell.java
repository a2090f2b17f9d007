package org.ectopy.ui.training;

import javafx.scene.control.TableCell;
import org.ectopy.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/**
 * Words in a table whose end can be read beside them where there is no room.
 *
 * @param <T> what the table lists
 */
final class WordsCell<T> extends TableCell<T, String> {

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    String words = empty || item == null ? "" : item;
    setText(words);
    Tip.on(this, words.strip());
  }
}
