package org.ectopy.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

  @Test
  void noKeyHasTwoCommands() {
    Set<Shortcut> seen = new HashSet<>();
    for (Command command : Command.values()) {
      command
          .shortcut()
          .ifPresent(key -> assertTrue(seen.add(key), command + " has the key of another"));
    }
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyCommandHasAName(Command command) {
    assertTrue(Texts.has(command.textKey()), command.textKey());
  }

  @ParameterizedTest
  @EnumSource(CommandGroup.class)
  void everyGroupHasANameAndCommands(CommandGroup group) {
    assertTrue(Texts.has(group.textKey()), group.textKey());
    assertFalse(Command.of(group).isEmpty());
  }

  @Test
  void everyCommandStandsInOneMenu() {
    List<Command> inMenus =
        Arrays.stream(CommandGroup.values()).flatMap(g -> Command.of(g).stream()).sorted().toList();
    assertEquals(List.of(Command.values()), inMenus);
  }

  @Test
  void shortcutsAreShownAsPeopleWriteThem() {
    assertEquals("Ctrl+PgDn", Command.SCREEN_ON.keyText());
    assertEquals("\u2192", Command.NEXT_BEAT.keyText());
    assertEquals("Ctrl+0", Command.USUAL_SCALES.keyText());
    assertEquals("F1", Command.SHOW_KEYS.keyText());
  }
}
