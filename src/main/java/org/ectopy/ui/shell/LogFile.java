package org.ectopy.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;

/**
 * The log of the window: what no part of the program has dealt with, whichever thread it came from,
 * goes to a file with its trace, and to the user in one sentence. Nothing goes to the console.
 */
final class LogFile {

  private static final int MOST_BYTES = 1 << 20;
  private static final int FILES = 4;

  private final Logger root = Logger.getLogger("");
  private final Path folder;
  private final Consumer<String> problems;

  /**
   * @param problems is told in one sentence what went wrong, on any thread
   */
  LogFile(Path folder, Consumer<String> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Begins to write, in a file of its own for each program that runs at a time. */
  void install() {
    Arrays.stream(root.getHandlers())
        .filter(ConsoleHandler.class::isInstance)
        .forEach(root::removeHandler);
    Thread.setDefaultUncaughtExceptionHandler(this::tell);
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/ectopy-%u-%g.log";
      FileHandler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
      handler.setFormatter(new SimpleFormatter());
      root.addHandler(handler);
    } catch (IOException e) {
      problems.accept(Texts.format("log.unwritten", folder, Problems.sentence(e)));
    }
  }

  /** Tells of a failure that nobody has caught. */
  void tell(Thread thread, Throwable failure) {
    root.log(Level.SEVERE, failure, () -> "uncaught in " + thread.getName());
    problems.accept(Texts.format("log.uncaught", Problems.sentence(failure), folder));
  }

  /** Ends it. */
  void close() {
    Arrays.stream(root.getHandlers())
        .filter(FileHandler.class::isInstance)
        .forEach(
            handler -> {
              root.removeHandler(handler);
              handler.close();
            });
  }
}
