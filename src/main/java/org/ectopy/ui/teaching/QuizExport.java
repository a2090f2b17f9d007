package org.ectopy.ui.teaching;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ectopy.task.TaskRunner;
import org.ectopy.teaching.QuizCsv;
import org.ectopy.teaching.QuizResult;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/** Writes the result of a quiz into a file, in the background. */
final class QuizExport {

  private final TaskRunner tasks;
  private final Executor window;
  private final Consumer<String> told;

  /**
   * @param told is told what was done, or why not
   */
  QuizExport(TaskRunner tasks, Executor window, Consumer<String> told) {
    this.tasks = tasks;
    this.window = window;
    this.told = told;
  }

  /** Asks where to; the file dialogue itself asks before a file is replaced. */
  void ask(Window owner, QuizResult result, String student) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.get("quiz.save.title"));
    chooser.setInitialFileName("quiz-" + result.plan().seed() + ".csv");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Texts.get("quiz.save.csv"), "*.csv"));
    Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .ifPresent(file -> start(file, result, student));
  }

  /** Writes a result to a file, which is replaced where it exists. */
  void start(Path file, QuizResult result, String student) {
    CompletableFuture<Void> _ =
        tasks
            .run(
                Texts.format("quiz.task.save", file.getFileName()),
                progress -> write(file, result, student))
            .result()
            .thenAcceptAsync(written -> told.accept(Texts.format("quiz.saved", written)), window)
            .exceptionallyAsync(
                failure -> {
                  told.accept(Problems.sentence(Problems.cause(failure)));
                  return null;
                },
                window);
  }

  private static Path write(Path file, QuizResult result, String student) throws IOException {
    StringBuilder text = new StringBuilder();
    QuizCsv.print(result, student, text);
    Overwrite overwrite = Overwrite.agreed(file);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, overwrite, ByteBuffer.wrap(bytes));
    return file;
  }
}
