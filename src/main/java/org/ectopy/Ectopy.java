package org.ectopy;

import java.nio.file.Path;
import java.util.Arrays;
import org.ectopy.ui.shell.Workbench;

/** The program's entry: the one class that knows both the window and the command line. */
public final class Ectopy {

  private Ectopy() {}

  /** Starts the program. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("ectopy.home", "."));
    Workbench.launch(home, Arrays.stream(args).map(Path::of).toList())
        .ifPresent(problem -> System.err.println("ectopy: " + problem));
  }
}
