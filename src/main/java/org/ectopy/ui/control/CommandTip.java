package org.ectopy.ui.control;

import javafx.scene.control.Tooltip;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandTable;

/** What a command's button says while the pointer rests on it: its name, and its key as it is. */
public final class CommandTip extends Tooltip {

  /** Follows the keys of {@code table}. */
  public CommandTip(Command command, CommandTable table) {
    textProperty().bind(table.keys().tip(command));
  }

  /** Has a name of its own before the keys of {@code commands}. */
  public CommandTip(String name, CommandTable table, Command... commands) {
    textProperty().bind(table.keys().tip(name, commands));
  }
}
