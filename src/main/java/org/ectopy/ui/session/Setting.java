package org.ectopy.ui.session;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Map;

/**
 * Something that {@link Settings} remember.
 *
 * @param name what stands for it in the file
 * @param type what it is: a string, a number, an enum, a record of these, a list or map of these
 * @param usual what it is until something else is chosen
 */
public record Setting<T>(String name, JavaType type, T usual) {

  /** A single value. */
  public static <T> Setting<T> of(String name, Class<T> type, T usual) {
    return new Setting<>(name, TypeFactory.defaultInstance().constructType(type), usual);
  }

  /** A list, empty at first. */
  public static <T> Setting<List<T>> list(String name, Class<T> type) {
    return new Setting<>(
        name, TypeFactory.defaultInstance().constructCollectionType(List.class, type), List.of());
  }

  /** Values by their names, none at first. */
  public static <T> Setting<Map<String, T>> map(String name, Class<T> type) {
    JavaType map = TypeFactory.defaultInstance().constructMapType(Map.class, String.class, type);
    return new Setting<>(name, map, Map.of());
  }
}
