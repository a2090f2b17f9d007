package org.ectopy.ui.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the window remembers from one start to the next; {@link SettingsStore} keeps it on disk.
 * Read and changed on the window's thread only.
 */
public final class Settings {

  private final ObjectMapper json;
  private final ObjectNode values;
  private final Map<String, ObjectProperty<?>> properties = new HashMap<>();
  private Consumer<ObjectNode> keep = changed -> {};

  /** Settings that nobody has changed, and that nobody keeps. */
  public Settings() {
    this(new ObjectMapper());
  }

  private Settings(ObjectMapper json) {
    this(json, json.createObjectNode());
  }

  Settings(ObjectMapper json, ObjectNode values) {
    this.json = json;
    this.values = values;
  }

  /** Has every change kept: {@code keep} is given a copy of all that is remembered. */
  void keepIn(Consumer<ObjectNode> keeper) {
    keep = keeper;
  }

  /**
   * A setting as it is now, to be shown, followed and changed. What the file says of it that cannot
   * be understood counts as not said.
   */
  @SuppressWarnings("unchecked") // a setting's name has one type
  public <T> ObjectProperty<T> of(Setting<T> setting) {
    return (ObjectProperty<T>) properties.computeIfAbsent(setting.name(), name -> open(setting));
  }

  private <T> ObjectProperty<T> open(Setting<T> setting) {
    ObjectProperty<T> property = new SimpleObjectProperty<>(read(setting));
    property.addListener((all, before, now) -> put(setting, now));
    return property;
  }

  private <T> T read(Setting<T> setting) {
    JsonNode value = values.get(setting.name());
    if (value == null || value.isNull()) {
      return setting.usual();
    }
    try {
      T read = json.readValue(json.treeAsTokens(value), setting.type());
      return read == null ? setting.usual() : read;
    } catch (IOException | IllegalArgumentException e) {
      return setting.usual();
    }
  }

  private <T> void put(Setting<T> setting, T value) {
    if (value.equals(setting.usual())) {
      values.remove(setting.name());
    } else {
      values.set(setting.name(), json.valueToTree(value));
    }
    keep.accept(values.deepCopy());
  }
}
