package org.ectopy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;

/** What the command line understands. */
public final class CommandNames {

  private static final CommandLine LINE = line();

  private CommandNames() {}

  private static CommandLine line() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return CommandLineProgram.commandLine(nowhere, nowhere);
  }

  /** All commands. */
  public static Set<String> commands() {
    return LINE.getSubcommands().keySet();
  }

  /** The options of the program itself. */
  public static Set<String> options() {
    return LINE.getCommandSpec().optionsMap().keySet();
  }

  /** The options of a command. */
  public static Set<String> options(String command) {
    return Objects.requireNonNull(LINE.getSubcommands().get(command), command)
        .getCommandSpec()
        .optionsMap()
        .keySet();
  }

  /** The options of the program and of all commands. */
  public static Set<String> allOptions() {
    Set<String> all = new TreeSet<>(options());
    commands().forEach(command -> all.addAll(options(command)));
    return all;
  }
}
