package org.ectopy.ui.preferences;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandSearch;
import org.ectopy.ui.command.KeyMap;
import org.ectopy.ui.command.Shortcut;

/** The commands with their keys, the search for one, and what may become of a key. */
public final class KeysViewModel {

  private final KeyMap keys;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Command> found = FXCollections.observableArrayList();

  /** Changes {@code keys}. */
  public KeysViewModel(KeyMap keys) {
    this.keys = keys;
    query.addListener((all, before, now) -> find());
    find();
  }

  private void find() {
    found.setAll(
        CommandSearch.find(query.get()).stream()
            .filter(command -> command != Command.LEAVE)
            .toList());
  }

  /** Letters of a command's name. */
  public StringProperty query() {
    return query;
  }

  /** The commands that were found. */
  public ObservableList<Command> found() {
    return found;
  }

  /** The keys. */
  public KeyMap keys() {
    return keys;
  }

  /** Whether a command can be given a key. */
  KeyVerdict judge(Command command, Shortcut key) {
    if (key.reserved()) {
      return KeyVerdict.reserved(key);
    }
    if (key.typesCharacter()) {
      return KeyVerdict.symbol(key);
    }
    return keys.command(key)
        .filter(other -> other != command)
        .<KeyVerdict>map(KeyVerdict.Taken::new)
        .orElseGet(KeyVerdict.Free::new);
  }

  /** Gives a command a key, empty for none; whichever had it loses it. */
  public void set(Command command, Optional<Shortcut> key) {
    keys.set(command, key);
  }
}
