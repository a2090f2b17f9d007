package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.teaching.QuizAnswer;
import org.ectopy.teaching.QuizResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result goes into a file, whole or not at all. */
class QuizExportTest {

  private final List<String> told = new ArrayList<>();
  private final QuizExport export =
      new QuizExport(new InlineTaskRunner(Progress.NONE), Runnable::run, told::add);

  private static QuizResult result(Path folder) throws IOException {
    QuizBench bench = new QuizBench(QuizBench.samples(folder, "pvc"));
    bench.model.setup().questions().set(2);
    bench.model.setup().seed().set("5");
    bench.model.start();
    bench.answer(2);
    return bench.model.result().get().orElseThrow();
  }

  @Test
  void whatWasAnsweredCanBeReadAgain(@TempDir Path folder) throws IOException {
    QuizResult result = result(folder);
    Path file = folder.resolve("quiz-5.csv");
    export.start(file, result, "Ada");
    assertEquals(List.of("Saved as " + file), told);
    List<String> lines = Files.readAllLines(file);
    assertEquals(3, lines.size());
    QuizAnswer first = result.answers().getFirst();
    assertTrue(lines.get(1).startsWith("Ada,5,1,classes,pvc,atr," + first.question().frame()));
    assertTrue(lines.get(1).endsWith(",yes,2.0"), lines.get(1));
  }

  @Test
  void whereItCannotBeWrittenThatIsSaid(@TempDir Path folder) throws IOException {
    QuizResult result = result(folder);
    Path file = folder.resolve("gone").resolve("quiz.csv");
    export.start(file, result, "Ada");
    assertEquals(1, told.size());
    assertTrue(told.getFirst().contains("cannot be written"), told.getFirst());
    assertFalse(Files.exists(file));
  }
}
