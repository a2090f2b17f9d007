package org.ectopy.ui.shell;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;
import org.ectopy.ui.command.Shortcut;

/**
 * The keys while something is presented: what moves over the record works as ever, single letters
 * are for presenting, and nothing can be edited by mistake.
 */
final class PresenterKeys {

  private static final Map<KeyCode, Command> LETTERS =
      Map.of(KeyCode.L, Command.SHOW_LABELS, KeyCode.S, Command.SPOTLIGHT);

  private static final Set<Command> WORKING =
      EnumSet.of(
          Command.QUIT,
          Command.NEXT_BEAT,
          Command.PREVIOUS_BEAT,
          Command.NEXT_FOUND,
          Command.PREVIOUS_FOUND,
          Command.NEXT_DIFFERENCE,
          Command.PREVIOUS_DIFFERENCE,
          Command.NEXT_STRIP,
          Command.PREVIOUS_STRIP,
          Command.PLAY,
          Command.PLAY_FASTER,
          Command.PLAY_SLOWER,
          Command.HALF_SCREEN_ON,
          Command.HALF_SCREEN_BACK,
          Command.SCREEN_ON,
          Command.SCREEN_BACK,
          Command.START,
          Command.END,
          Command.LEAVE,
          Command.ZOOM_IN,
          Command.ZOOM_OUT,
          Command.ZOOM_BACK,
          Command.GAIN_UP,
          Command.GAIN_DOWN,
          Command.USUAL_SCALES,
          Command.WHOLE_RECORD,
          Command.LEADS_UP,
          Command.LEADS_DOWN,
          Command.SWITCH_COLORS,
          Command.FILTERED,
          Command.PROBABILITY,
          Command.WHY,
          Command.CALIPERS,
          Command.MARCH_OUT,
          Command.SWITCH_THEME,
          Command.PRESENT,
          Command.SHOW_LABELS,
          Command.SPOTLIGHT,
          Command.FULL_SCREEN,
          Command.SHOW_KEYS);

  private final CommandTable table;
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> typed = KeyEvent::consume;

  PresenterKeys(CommandTable table) {
    this.table = table;
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
  }

  void remove(Scene scene) {
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
  }

  private void pressed(KeyEvent event) {
    Shortcut key = Shortcut.of(event);
    Optional<Command> command = table.keys().command(key);
    Optional<Command> letter =
        key.plain() ? Optional.ofNullable(LETTERS.get(event.getCode())) : Optional.empty();
    if (letter.isPresent()) {
      table.run(letter.get());
      event.consume();
    } else if (command.isPresent() && !WORKING.contains(command.get())) {
      event.consume();
    }
  }
}
