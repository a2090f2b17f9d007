package org.ectopy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.ectopy.cli.CommandLineProgram;
import org.ectopy.ui.shell.Workbench;

/** The program's entry: the one class that knows both the window and the command line. */
public final class Ectopy {

  private static final int NO_WINDOW = 2;

  private Ectopy() {}

  /** Opens the window without arguments or on one existing record; anything else is a command. */
  public static void main(String[] arguments) {
    // Pictures are drawn with java.awt, which must not open a display of its own beside JavaFX's.
    System.setProperty("java.awt.headless", "true");
    System.exit(opensWindow(arguments) ? window(arguments) : CommandLineProgram.run(arguments));
  }

  static boolean opensWindow(String[] arguments) {
    return arguments.length == 0
        || (arguments.length == 1 && CommandLineProgram.isRecord(arguments[0]));
  }

  private static int window(String[] arguments) {
    Path home = Path.of(System.getProperty("ectopy.home", "."));
    Optional<String> problem =
        Workbench.launch(home, Arrays.stream(arguments).map(Path::of).toList());
    problem.ifPresent(
        reason ->
            System.err.println(
                "ectopy: no window: " + reason + "; 'ectopy --help' shows the command line"));
    return problem.isPresent() ? NO_WINDOW : 0;
  }
}
