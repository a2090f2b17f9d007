package org.ectopy.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Starts the program once more after it has ended, where that is wanted. */
final class Restart {

  private static final System.Logger LOG = System.getLogger(Restart.class.getName());

  private final List<String> program;
  private Optional<List<String>> wanted = Optional.empty();

  private Restart(List<String> program) {
    this.program = program;
  }

  /**
   * Of this program; empty where the system does not tell how it was started.
   *
   * @param toOpen how many of its last words name what is opened
   */
  static Optional<Restart> ofThisProgram(int toOpen) {
    ProcessHandle.Info started = ProcessHandle.current().info();
    return started
        .command()
        .flatMap(
            command ->
                started
                    .arguments()
                    .map(words -> new Restart(program(command, List.of(words), toOpen))));
  }

  /** The words that start a program with nothing to be opened. */
  static List<String> program(String command, List<String> words, int toOpen) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(words.subList(0, Math.max(0, words.size() - toOpen)));
    return all;
  }

  /** Has the program start again with a record. */
  void want(Optional<Path> record) {
    List<String> words = new ArrayList<>(program);
    record.ifPresent(header -> words.add(header.toString()));
    wanted = Optional.of(words);
  }

  /**
   * Starts the program if that was wanted.
   *
   * @param last runs it after all that touches the disk: a document is open in one program alone
   */
  void atEnd(Executor last) {
    wanted.ifPresent(words -> last.execute(() -> start(words)));
  }

  private static void start(List<String> words) {
    try {
      new ProcessBuilder(words).inheritIO().start();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "the program cannot be started again", e);
    }
  }
}
