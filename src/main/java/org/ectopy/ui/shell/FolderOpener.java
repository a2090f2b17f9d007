package org.ectopy.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;

/** Shows a folder in the system's own window of files. */
final class FolderOpener {

  private final TaskRunner tasks;
  private final Consumer<String> problems;

  /**
   * @param problems is told in one sentence what went wrong, on any thread
   */
  FolderOpener(TaskRunner tasks, Consumer<String> problems) {
    this.tasks = tasks;
    this.problems = problems;
  }

  /** Shows a folder, which is made where it is missing. */
  void open(Path folder) {
    tasks.run(
        Texts.format("folder.task", folder.getFileName()),
        progress -> {
          try {
            Files.createDirectories(folder);
            return new ProcessBuilder(command(System.getProperty("os.name", ""), folder))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .pid();
          } catch (IOException e) {
            problems.accept(Texts.format("folder.failed", folder));
            return -1L;
          }
        });
  }

  static List<String> command(String system, Path folder) {
    String name = system.toLowerCase(Locale.ROOT);
    String program =
        name.startsWith("windows") ? "explorer" : name.startsWith("mac") ? "open" : "xdg-open";
    return List.of(program, folder.toString());
  }
}
