package org.ectopy.ui.shell;

import java.util.List;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The windows that lie over the main one, hidden for a while.
 *
 * @param hidden those that could be seen, in the order in which they were shown
 */
record SideWindows(List<Stage> hidden) {

  /** Copies the list. */
  SideWindows {
    hidden = List.copyOf(hidden);
  }

  /** Hides those of a window. */
  static SideWindows hide(Window owner) {
    List<Stage> seen =
        Window.getWindows().stream()
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .filter(each -> owner.equals(each.getOwner()))
            .toList();
    seen.forEach(Stage::hide);
    return new SideWindows(seen);
  }

  /** Shows them again, where they were. */
  void show() {
    hidden.forEach(Stage::show);
  }
}
