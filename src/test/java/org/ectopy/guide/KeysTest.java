package org.ectopy.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.junit.jupiter.api.Test;

/**
 * Every key that a page gives is one of the table of commands or an annotation symbol, and a key in
 * brackets behind a command's name is that command's.
 */
class KeysTest {

  private static final Pattern KEY = Pattern.compile("<kbd>(.+?)</kbd>");
  private static final Pattern OF_COMMAND = Pattern.compile("(\\*[^*]+\\* \\(<kbd>.+?</kbd>)");
  private static final Pattern PARTS = Pattern.compile("\\*([^*]+)\\* \\(<kbd>(.+?)</kbd>");

  /** A letter, digit or function key with modifiers, however it is set. */
  private static final Pattern PLAIN =
      Pattern.compile("(?<![\\w+>])((?:(?:Ctrl|Shift|Alt)\\+)+(?:[A-Z0-9]|F\\d{1,2}))(?![\\w+<])");

  /** The terminal's. */
  private static final String INTERRUPT = "Ctrl+C";

  /** With which one moves about in every window, and which no command can have. */
  private static final Set<String> OF_EVERY_WINDOW = Set.of("Tab", "Shift+Tab", "Alt");

  /** Closes a window beside the main one, as {@code SideWindowsTest} shows. */
  private static final String CLOSING = "Ctrl+W";

  /** Texts that end in a key that holds in the quiz alone. */
  private static final Set<String> OF_THE_QUIZ =
      Set.of("quiz.save.does", "quiz.again.does", "quiz.other.does");

  static List<String> problems(List<Page> pages) {
    List<String> problems = new ArrayList<>();
    for (Page page : pages) {
      for (Page.Word key : page.found(KEY)) {
        if (!known(key.text())) {
          problems.add(key.wrong("no such key"));
        }
      }
      for (Page.Word key : page.found(PLAIN)) {
        if (!known(key.text()) && !key.text().equals(INTERRUPT)) {
          problems.add(key.wrong("no such key"));
        }
      }
      for (Page.Word both : page.found(OF_COMMAND)) {
        MatchResult parts = PARTS.matcher(both.text()).results().findFirst().orElseThrow();
        if (!isKeyOf(parts.group(2), parts.group(1))) {
          problems.add(both.wrong("that command has another key"));
        }
      }
    }
    return problems;
  }

  /** Within a table a bar has a stroke before it. */
  private static boolean known(String written) {
    String key = written.replace("\\|", "|");
    return OF_EVERY_WINDOW.contains(key)
        || CLOSING.equals(key)
        || OF_THE_QUIZ.stream().anyMatch(text -> Texts.get(text).endsWith("  " + key))
        || Arrays.stream(Command.values()).flatMap(KeysTest::keys).anyMatch(key::equals)
        || SymbolTable.STANDARD.symbols().stream()
            .map(AnnotationSymbol::mnemonic)
            .anyMatch(key::equals);
  }

  private static Stream<String> keys(Command command) {
    return Stream.concat(command.shortcut().stream(), command.aliases().stream())
        .map(Shortcut::text);
  }

  private static boolean isKeyOf(String key, String name) {
    Optional<Command> command =
        Arrays.stream(Command.values())
            .filter(each -> Texts.get(each.textKey()).replace("\u2026", "").equals(name))
            .findFirst();
    return command.isPresent() && keys(command.get()).anyMatch(key::equals);
  }

  @Test
  void allAreKnown() throws IOException {
    List<Page> pages = Pages.all();
    assertTrue(pages.stream().mapToInt(page -> page.found(KEY).size()).sum() > 50);
    assertEquals(List.of(), problems(pages));
  }

  @Test
  void thoseOfTheBrokenPageAreFound() throws IOException {
    assertEquals(
        List.of(
            "broken.md:20: Ctrl+Alt+Z: no such key",
            "broken.md:21: Ctrl+Shift+9: no such key",
            "broken.md:20: *Redo* (<kbd>Ctrl+Z</kbd>: that command has another key",
            "broken.md:20: *Jump* (<kbd>F1</kbd>: that command has another key"),
        problems(List.of(Pages.broken())));
  }
}
