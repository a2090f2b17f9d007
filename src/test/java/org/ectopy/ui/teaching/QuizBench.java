package org.ectopy.ui.teaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.document.DocumentPlaces;
import org.ectopy.document.LabelReader;
import org.ectopy.task.InlineTaskRunner;
import org.ectopy.task.Progress;
import org.ectopy.teaching.QuizSubject;
import org.ectopy.teaching.QuizType;
import org.ectopy.ui.session.WfdbStore;

/** A quiz without a window over a few bundled records, whose clock goes on by 2 s at each look. */
final class QuizBench {

  final List<QuizSource> sources = new ArrayList<>();
  final QuizViewModel model;
  private long seconds;

  /** A quiz over what is in a folder; its first seed is 1, then 2, 3 ... */
  QuizBench(Path folder) {
    sources.add(new QuizSource.Samples(folder));
    InlineTaskRunner tasks = new InlineTaskRunner(Progress.NONE);
    QuizDesk desk =
        new QuizDesk(
            () -> sources,
            new WfdbStore(),
            new LabelReader(new DocumentPlaces(folder.resolve("home"), List.of())),
            () -> "Ada",
            (header, frame) -> {});
    long[] seed = {0};
    model =
        new QuizViewModel(
            new QuizSetup(() -> ++seed[0]),
            new QuizSupply(desk, tasks, Runnable::run),
            new QuizShow(desk.store(), tasks, Runnable::run),
            () -> Instant.ofEpochSecond(seconds += 2));
    model.supply().refresh();
  }

  /** Copies bundled records into a folder. */
  static Path samples(Path folder, String... names) throws IOException {
    for (String name : names) {
      for (String ending : List.of(".hea", ".dat", ".atr")) {
        Files.copy(Path.of("sample-records", name + ending), folder.resolve(name + ending));
      }
    }
    return folder;
  }

  static QuizType type(String letter) {
    return new QuizType(QuizSubject.CLASSES, letter);
  }

  /** The right answer of the question that waits. */
  String truth() {
    return model.question().get().orElseThrow().truth().name();
  }

  /** Where the question that waits is. */
  String place() {
    return model
        .question()
        .get()
        .map(question -> question.record().name() + " " + question.frame())
        .orElse("");
  }

  /** Answers rightly and goes on, so many times. */
  List<String> answer(int count) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(place());
      model.type(truth());
      model.next();
    }
    return places;
  }
}
