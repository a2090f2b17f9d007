package org.ectopy.ui.command;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which key does which command: the usual keys, and what was chosen instead of them. */
public final class KeyMap {

  private static final String NO_KEY = "";

  private final ObjectProperty<Map<String, String>> chosen;
  private final ObservableValue<Map<Command, Shortcut>> keys;

  /** The usual keys. */
  public KeyMap() {
    this(new SimpleObjectProperty<>(Map.of()));
  }

  /**
   * @param chosen the keys that were chosen by the ids of their commands, as {@link
   *     Shortcut#written} has them, empty for no key; it is followed and changed
   */
  public KeyMap(ObjectProperty<Map<String, String>> chosen) {
    this.chosen = chosen;
    this.keys = chosen.map(KeyMap::keys);
  }

  private static Map<Command, Shortcut> keys(Map<String, String> chosen) {
    Map<Command, Shortcut> keys = new EnumMap<>(Command.class);
    for (Command command : Command.values()) {
      Optional.ofNullable(chosen.get(command.id()))
          .map(KeyMap::read)
          .orElseGet(command::shortcut)
          .ifPresent(key -> keys.put(command, key));
    }
    return keys;
  }

  /** A key that cannot be read counts as none. */
  private static Optional<Shortcut> read(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(Shortcut.of(written));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The keys as they are now, for those who show them. */
  public ObservableValue<Map<Command, Shortcut>> keys() {
    return keys;
  }

  /** The key of a command. */
  public Optional<Shortcut> key(Command command) {
    return Optional.ofNullable(keys.getValue().get(command));
  }

  /** The key of a command as it is shown; empty for none. */
  public String text(Command command) {
    return key(command).map(Shortcut::text).orElse("");
  }

  /** What stands on a command's button when the pointer rests on it: its name and its key. */
  public ObservableValue<String> tip(Command command) {
    return tip(Texts.get(command.textKey()), command);
  }

  /** What stands on a button that has a name of its own: that, and the keys of {@code commands}. */
  public ObservableValue<String> tip(String name, Command... commands) {
    return keys.map(
        now ->
            Stream.concat(
                    Stream.of(name),
                    Arrays.stream(commands).filter(now::containsKey).map(this::text))
                .collect(Collectors.joining("  ")));
  }

  /** The command that a key does: the one it is the key of, else the one it is another key of. */
  public Optional<Command> command(Shortcut key) {
    Map<Command, Shortcut> now = keys.getValue();
    return now.entrySet().stream()
        .filter(entry -> entry.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(
            () ->
                Arrays.stream(Command.values())
                    .filter(command -> command.aliases().contains(key))
                    .findFirst());
  }

  /** Whether a command has another key than the usual one. */
  public boolean changed(Command command) {
    return !key(command).equals(command.shortcut());
  }

  /** Gives a command a key and takes it from the one that had it; empty for no key. */
  public void set(Command command, Optional<Shortcut> key) {
    Map<String, String> now = new HashMap<>(chosen.get());
    key.flatMap(this::command)
        .filter(other -> key(other).equals(key))
        .ifPresent(other -> now.put(other.id(), NO_KEY));
    now.put(command.id(), key.map(Shortcut::written).orElse(NO_KEY));
    chosen.set(Map.copyOf(now));
  }

  /** Gives a command its usual key, and takes that from the one that has it. */
  public void reset(Command command) {
    set(command, command.shortcut());
    Map<String, String> now = new HashMap<>(chosen.get());
    now.remove(command.id());
    chosen.set(Map.copyOf(now));
  }

  /** Gives every command its usual key. */
  public void resetAll() {
    chosen.set(Map.of());
  }
}
