package org.ectopy.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandSearchTest {

  private static Command first(String query) {
    return CommandSearch.find(query).getFirst();
  }

  @Test
  void findsByTheStartsOfWordsInAnyOrder() {
    assertEquals(Command.ZOOM_BACK, first("zoom ba"));
    assertEquals(Command.NEXT_DIFFERENCE, first("diff next"));
    assertEquals(Command.UNDO, first("UNDO"));
  }

  @Test
  void findsByLettersWithGaps() {
    assertEquals(Command.FULL_DISCLOSURE, first("fldis"));
    assertEquals(Command.PREFERENCES, first("prfs"));
  }

  @Test
  void aWholeWordComesBeforeLettersWithGaps() {
    List<Command> found = CommandSearch.find("note");
    assertEquals(Command.NOTE, found.getFirst());
  }

  @Test
  void aMenusNameFindsItsCommands() {
    assertTrue(CommandSearch.find("help").containsAll(Command.of(CommandGroup.HELP)));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(List.of(), CommandSearch.find("zzz"));
    assertEquals(List.of(Command.values()), CommandSearch.find("  "));
  }
}
