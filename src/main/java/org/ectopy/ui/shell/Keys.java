package org.ectopy.ui.shell;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.control.KeyFocus;

/**
 * Does the commands whose keys are pressed. A key comes here after the control that has the focus
 * has had it; what that control may still need is left to it.
 */
final class Keys {

  /** Where plus and minus lie on other keyboards. */
  private static final Map<Shortcut, Command> ELSEWHERE =
      Map.of(
          Shortcut.of("Shortcut+Shift+Equals"), Command.ZOOM_IN,
          Shortcut.of("Shortcut+Plus"), Command.ZOOM_IN,
          Shortcut.of("Shortcut+Shift+Plus"), Command.ZOOM_IN,
          Shortcut.of("Shortcut+Add"), Command.ZOOM_IN,
          Shortcut.of("Shortcut+Subtract"), Command.ZOOM_OUT);

  /** What can be done from a window beside the main one, which cannot be seen behind it. */
  private static final Set<Command> BESIDE =
      EnumSet.of(Command.QUIT, Command.ATLAS, Command.QUIZ, Command.SWITCH_THEME);

  private final CommandTable table;
  private final Set<Command> working;

  /** Keys of all commands. */
  Keys(CommandTable table) {
    this(table, EnumSet.allOf(Command.class));
  }

  private Keys(CommandTable table, Set<Command> working) {
    this.table = table;
    this.working = working;
  }

  /** Keys for a window beside the main one, where few commands make sense. */
  static Keys beside(CommandTable table) {
    return new Keys(table, BESIDE);
  }

  void install(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(scene, event));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void press(Scene scene, KeyEvent event) {
    if ((event.isControlDown() || event.isMetaDown()) && !event.isShortcutDown()) {
      return;
    }
    Shortcut key = Shortcut.of(event);
    boolean taken = key.plain() && !event.getCode().isFunctionKey() && taken(scene, event);
    if (!taken && !key.reserved() && !KeyFocus.menuOpen()) {
      command(key)
          .filter(working::contains)
          .filter(table::ready)
          .ifPresent(
              command -> {
                event.consume();
                table.run(command);
              });
    }
  }

  private static boolean taken(Scene scene, KeyEvent event) {
    return KeyFocus.taken(scene, event.getCode());
  }

  private Optional<Command> command(Shortcut key) {
    return table.keys().command(key).or(() -> Optional.ofNullable(ELSEWHERE.get(key)));
  }

  /** Lists and fields keep Esc for themselves, so it is caught on its way to them. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && working.contains(Command.LEAVE)) {
      table.run(Command.LEAVE);
    }
  }
}
