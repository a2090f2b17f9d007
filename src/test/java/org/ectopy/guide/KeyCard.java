package org.ectopy.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.command.Command;
import org.ectopy.ui.command.CommandGroup;
import org.ectopy.ui.command.Shortcut;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.SymbolWords;

/** Makes the card of all keys, docs/guide/keys.md, from the table of commands. */
public final class KeyCard {

  static final Path FILE = Pages.GUIDE.resolve("keys.md");

  private static final String TABLE = "\n\n| | |\n|---|---|\n";

  private KeyCard() {}

  /** Writes the card: ./mvnw test-compile exec:exec@key-card. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() {
    StringBuilder text =
        new StringBuilder(
            """
            # Keys

            Made from the table of commands by `./mvnw test-compile exec:exec@key-card`; on a Mac Ctrl is Command.
            *Help > Change keys* changes each of them.
            """);
    for (CommandGroup group : CommandGroup.values()) {
      List<Command> commands =
          Command.of(group).stream().filter(command -> command.shortcut().isPresent()).toList();
      text.append("\n## ").append(group.title()).append(TABLE);
      commands.forEach(command -> text.append(row(keys(command), Texts.get(command.textKey()))));
    }
    text.append("\n## Labels\n\nWith beats chosen, a letter or sign says what they are.")
        .append(TABLE);
    SymbolTable.STANDARD.symbols().stream()
        .filter(symbol -> !symbol.mnemonic().isBlank() && !symbol.description().isBlank())
        .forEach(symbol -> text.append(row(kbd(cell(symbol.mnemonic())), words(symbol))));
    return text.toString();
  }

  private static String words(AnnotationSymbol symbol) {
    return SymbolWords.of(symbol);
  }

  private static String keys(Command command) {
    return Stream.concat(command.shortcut().stream(), command.aliases().stream())
        .map(Shortcut::text)
        .map(KeyCard::kbd)
        .collect(Collectors.joining(", "));
  }

  private static String kbd(String key) {
    return "<kbd>" + key + "</kbd>";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String row(String keys, String does) {
    return "| " + keys + " | " + does.replace("\u2026", "") + " |\n";
  }
}
