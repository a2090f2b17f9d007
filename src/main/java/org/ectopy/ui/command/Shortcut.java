package org.ectopy.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers.
 *
 * @param modifiers {@code Shortcut} (Ctrl, on a Mac Command), {@code Shift}, {@code Alt}
 * @param key the key
 */
public record Shortcut(List<String> modifiers, KeyCode key) {

  private static final String SHORTCUT = "Shortcut";
  private static final String SHIFT = "Shift";
  private static final String ALT = "Alt";
  private static final Set<String> MODIFIERS = Set.of(SHORTCUT, SHIFT, ALT);

  private static final Set<KeyCode> SILENT =
      EnumSet.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.INSERT);
  private static final Set<KeyCode> RESERVED =
      EnumSet.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.CAPS, KeyCode.NUM_LOCK, KeyCode.UNDEFINED);

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
    List<String> parts = Arrays.asList(text.split("\\+", -1));
    String key = parts.getLast().toUpperCase(Locale.ROOT);
    KeyCode code = KeyCode.valueOf(key.matches("\\d") ? "DIGIT" + key : key);
    List<String> modifiers = parts.subList(0, parts.size() - 1);
    if (!MODIFIERS.containsAll(modifiers)) {
      throw new IllegalArgumentException(text);
    }
    return new Shortcut(modifiers, code);
  }

  /** The key that a person presses, with its modifiers. */
  public static Shortcut of(KeyEvent event) {
    List<String> modifiers = new ArrayList<>();
    if (event.isShortcutDown()) {
      modifiers.add(SHORTCUT);
    }
    if (event.isShiftDown()) {
      modifiers.add(SHIFT);
    }
    if (event.isAltDown()) {
      modifiers.add(ALT);
    }
    return new Shortcut(modifiers, event.getCode());
  }

  /** As it is written in settings: what {@link #of(String)} reads. */
  public String written() {
    return Stream.concat(modifiers.stream(), Stream.of(key.name()))
        .collect(Collectors.joining("+"));
  }

  /** Whether it is pressed without Ctrl, Command or Alt. */
  public boolean plain() {
    return !modifiers.contains(SHORTCUT) && !modifiers.contains(ALT);
  }

  /** Whether it types a character: those are annotation symbols, and no command can have them. */
  public boolean typesCharacter() {
    boolean silent =
        key.isFunctionKey() || key.isNavigationKey() || key.isMediaKey() || SILENT.contains(key);
    return plain() && !silent && !reserved();
  }

  /** Whether it is a modifier alone, or a key with which one leaves and moves about. */
  public boolean reserved() {
    return key.isModifierKey() || RESERVED.contains(key);
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
