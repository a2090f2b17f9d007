package org.ectopy.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * A key with its modifiers.
 *
 * @param modifiers {@code Shortcut} (Ctrl, on a Mac Command), {@code Shift}, {@code Alt}
 * @param key the key
 */
public record Shortcut(List<String> modifiers, KeyCode key) {

  /** Copies the list. */
  public Shortcut {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * Reads {@code Shortcut+Shift+Page_Down}.
   *
   * @throws IllegalArgumentException where there is no such key
   */
  public static Shortcut of(String text) {
    List<String> parts = Arrays.asList(text.split("\\+"));
    String key = parts.getLast().toUpperCase(Locale.ROOT);
    KeyCode code = KeyCode.valueOf(Character.isDigit(key.charAt(0)) ? "DIGIT" + key : key);
    return new Shortcut(parts.subList(0, parts.size() - 1), code);
  }

  /** As JavaFX matches it. */
  public KeyCombination combination() {
    return new KeyCodeCombination(
        key,
        modifiers.stream()
            .map(
                modifier ->
                    switch (modifier) {
                      case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
                      case "Shift" -> KeyCombination.SHIFT_DOWN;
                      default -> KeyCombination.ALT_DOWN;
                    })
            .toArray(KeyCombination.Modifier[]::new));
  }

  /** As it is shown: {@code Ctrl+PgDn}. */
  public String text() {
    String before =
        modifiers.stream()
            .map(modifier -> Texts.get("key." + modifier.toLowerCase(Locale.ROOT)) + "+")
            .collect(Collectors.joining());
    return before + keyText();
  }

  private String keyText() {
    String textKey = "key." + key.name().toLowerCase(Locale.ROOT);
    return Texts.has(textKey) ? Texts.get(textKey) : key.getName();
  }
}
