package org.ectopy.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;

/** Keys that no menu item has: other ways to type plus and minus, and the way out. */
final class Keys {

  private final CommandTable table;

  Keys(CommandTable table) {
    this.table = table;
  }

  void install(Scene scene) {
    also(scene, KeyCode.PLUS, Command.ZOOM_IN);
    also(scene, KeyCode.ADD, Command.ZOOM_IN);
    also(scene, KeyCode.SUBTRACT, Command.ZOOM_OUT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  /** Lists and fields keep Esc for themselves, so it is caught on its way to them. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      table.run(Command.LEAVE);
    }
  }

  private void also(Scene scene, KeyCode key, Command command) {
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            () -> table.run(command));
  }
}
