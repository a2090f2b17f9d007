package org.ectopy.ui.families;

import java.util.Objects;
import javafx.scene.Node;
import org.ectopy.ui.control.KeyFocus;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keys to the families once beats are grouped, unless they are used elsewhere by then.
 */
final class KeysAfterGrouping {

  private final FamiliesViewModel model;
  private final Node view;
  private final Node cards;
  private boolean waiting;
  private boolean within;
  private @Nullable Node asked;

  /**
   * @param view is the whole tab
   * @param cards take the keys
   */
  KeysAfterGrouping(FamiliesViewModel model, Node view, Node cards) {
    this.model = model;
    this.view = view;
    this.cards = cards;
    model
        .reading()
        .addListener((all, before, now) -> follow(!before.grouped().equals(now.grouped())));
  }

  /** Groups the beats. */
  void group() {
    asked = owner();
    within = KeyFocus.within(view, asked);
    waiting = true;
    model.group();
  }

  private void follow(boolean grouped) {
    if (waiting && grouped) {
      waiting = false;
      Node now = owner();
      if (Objects.equals(now, asked) || (within && KeyFocus.within(view, now))) {
        cards.requestFocus();
      }
      asked = null;
    }
  }

  private @Nullable Node owner() {
    return view.getScene() == null ? null : view.getScene().getFocusOwner();
  }
}
