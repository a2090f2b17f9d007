package org.ectopy.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {

  private final ObjectProperty<Map<String, String>> chosen = new SimpleObjectProperty<>(Map.of());
  private final KeyMap keys = new KeyMap(chosen);

  private static Optional<Shortcut> key(String text) {
    return Optional.of(Shortcut.of(text));
  }

  private Optional<Command> command(String text) {
    return keys.command(Shortcut.of(text));
  }

  @Test
  void theUsualKeysAndTheirOthers() {
    assertEquals(Optional.of(Command.REDO), command("Shortcut+Y"));
    assertEquals(Optional.of(Command.REDO), command("Shortcut+Shift+Z"));
    assertEquals(Optional.of(Command.DELETE_BEATS), command("Delete"));
    assertEquals(Optional.of(Command.DELETE_BEATS), command("Period"));
    assertEquals(Optional.empty(), command("Shortcut+Alt+F12"));
    assertEquals("Ctrl+Y", keys.text(Command.REDO));
  }

  @Test
  void aChosenKeyReplacesTheUsualOne() {
    keys.set(Command.PLAY, key("F10"));
    assertEquals(Optional.of(Command.PLAY), command("F10"));
    assertEquals(Optional.empty(), command("Space"));
    assertTrue(keys.changed(Command.PLAY));
    assertEquals(Map.of("play", "F10"), chosen.get());
  }

  @Test
  void aTipFollowsTheChosenKeys() {
    ObservableValue<String> tip = keys.tip("Speed", Command.PLAY_SLOWER, Command.PLAY_FASTER);
    assertEquals("Speed  Ctrl+[  Ctrl+]", tip.getValue());
    keys.set(Command.PLAY_SLOWER, key("F10"));
    keys.set(Command.PLAY_FASTER, Optional.empty());
    assertEquals("Speed  F10", tip.getValue());
  }

  @Test
  void aKeyThatMovesIsTakenFromTheOther() {
    keys.set(Command.PLAY, key("F11"));
    assertEquals(Optional.of(Command.PLAY), command("F11"));
    assertEquals(Optional.empty(), keys.key(Command.FULL_SCREEN));
    assertEquals("", keys.text(Command.FULL_SCREEN));
  }

  @Test
  void anotherKeyOfACommandGivesWay() {
    keys.set(Command.PLAY, key("Shortcut+Shift+Z"));
    assertEquals(Optional.of(Command.PLAY), command("Shortcut+Shift+Z"));
    assertEquals(Optional.of(Command.REDO), command("Shortcut+Y"));
    keys.reset(Command.PLAY);
    assertEquals(Optional.of(Command.REDO), command("Shortcut+Shift+Z"));
  }

  @Test
  void aResetTakesTheUsualKeyBack() {
    keys.set(Command.PLAY, key("F11"));
    keys.reset(Command.FULL_SCREEN);
    assertEquals(Optional.of(Command.FULL_SCREEN), command("F11"));
    assertEquals(Optional.empty(), keys.key(Command.PLAY));
    keys.resetAll();
    assertEquals(Optional.of(Command.PLAY), command("Space"));
    assertEquals(Map.of(), chosen.get());
  }

  @Test
  void noKeyAtAll() {
    keys.set(Command.QUIT, Optional.empty());
    assertEquals(Optional.empty(), command("Shortcut+Q"));
    assertEquals("Quit", keys.tip(Command.QUIT).getValue());
    assertEquals("Redo  Ctrl+Y", keys.tip(Command.REDO).getValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shortcut+", "+", "Nonsense", "Shortcut+Nonsense", " "})
  void whatCannotBeReadIsNoKey(String written) {
    chosen.set(Map.of("quit", written, "later-version", "F10"));
    assertEquals(Optional.empty(), keys.key(Command.QUIT));
    assertEquals(Optional.of(Command.SAVE), command("Shortcut+S"));
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void whatIsWrittenReadsBack(Command command) {
    command
        .shortcut()
        .ifPresent(key -> assertEquals(key, Shortcut.of(key.written()), key.written()));
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void noUsualKeyTypesACharacter(Command command) {
    command.shortcut().ifPresent(key -> assertFalse(key.typesCharacter(), key.written()));
  }

  @Test
  void charactersAreAnnotationSymbols() {
    for (String symbol : "N Shift+A Digit1 Slash Shift+Comma Open_Bracket Period".split(" ", -1)) {
      assertTrue(Shortcut.of(symbol).typesCharacter(), symbol);
    }
    for (String free : "F3 Shift+F3 Shortcut+N Alt+N Space Enter Home Up".split(" ", -1)) {
      assertFalse(Shortcut.of(free).typesCharacter(), free);
    }
    assertTrue(new Shortcut(java.util.List.of(), KeyCode.ESCAPE).reserved());
  }
}
