package org.ectopy.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What each command does in this window. */
public final class CommandTable {

  private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);

  /** Says what a command does. */
  public CommandTable on(Command command, Runnable action) {
    actions.put(command, action);
    return this;
  }

  /** Does a command. */
  public void run(Command command) {
    Optional.ofNullable(actions.get(command)).ifPresent(Runnable::run);
  }

  /** Whether the window knows what the command does. */
  public boolean has(Command command) {
    return actions.containsKey(command);
  }
}
