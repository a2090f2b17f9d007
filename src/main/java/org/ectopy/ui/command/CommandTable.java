package org.ectopy.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What each command does in this window, and by which key. */
public final class CommandTable {

  private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
  private final BooleanProperty recordOpen = new SimpleBooleanProperty();
  private final KeyMap keys;

  /** No actions yet, and the usual keys. */
  public CommandTable() {
    this(new KeyMap());
  }

  /** No actions yet, and these keys. */
  public CommandTable(KeyMap keys) {
    this.keys = keys;
  }

  /** The keys. */
  public KeyMap keys() {
    return keys;
  }

  /** Says what a command does. */
  public CommandTable on(Command command, Runnable action) {
    actions.put(command, action);
    return this;
  }

  /** Offers a command to somebody who may take it; else it does what was said before. */
  public CommandTable offerFirst(Command command, BooleanSupplier taker) {
    Optional<Runnable> otherwise = Optional.ofNullable(actions.get(command));
    return on(
        command,
        () -> {
          if (!taker.getAsBoolean()) {
            otherwise.ifPresent(Runnable::run);
          }
        });
  }

  /** Does a command. */
  public void run(Command command) {
    Optional.ofNullable(actions.get(command)).ifPresent(Runnable::run);
  }

  /** Whether the window knows what the command does. */
  public boolean has(Command command) {
    return actions.containsKey(command);
  }

  /** Whether a record is open, as those commands ask that need one. */
  public BooleanProperty recordOpen() {
    return recordOpen;
  }

  /** Whether the command can do something now. */
  public boolean ready(Command command) {
    return has(command) && (recordOpen.get() || !command.needsRecord());
  }
}
