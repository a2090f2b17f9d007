package org.ectopy.ui.teaching;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ectopy.record.EcgRecord;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.ectopy.teaching.QuizQuestion;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.RecordStore;
import org.jspecify.annotations.Nullable;

/** The question that is shown: its trace, read in the background, and once answered, its why. */
public final class QuizShow {

  private final RecordStore store;
  private final TaskRunner tasks;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<QuizStrip>> strip =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<QuizWhy> why = new ReadOnlyObjectWrapper<>(QuizWhy.NONE);
  private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private int turn;

  /**
   * @param tasks reads
   * @param window runs what touches the window
   */
  QuizShow(RecordStore store, TaskRunner tasks, Executor window) {
    this.store = store;
    this.tasks = tasks;
    this.window = window;
  }

  /** The trace; empty until it is read. */
  ReadOnlyObjectProperty<Optional<QuizStrip>> strip() {
    return strip.getReadOnlyProperty();
  }

  /** Why the answer is right; nothing until it is revealed. */
  public ReadOnlyObjectProperty<QuizWhy> why() {
    return why.getReadOnlyProperty();
  }

  /** Whether labels can be seen. */
  public ReadOnlyBooleanProperty revealed() {
    return revealed.getReadOnlyProperty();
  }

  /** Why no trace can be shown, in a sentence; empty where it can. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Shows a question with its labels hidden. */
  void ask(QuizQuestion question) {
    clear();
    read(question);
  }

  /** Shows the labels and the why of the question. */
  void reveal(QuizQuestion question) {
    revealed.set(true);
    QuizWhy known = QuizWhyWords.of(question);
    why.set(known);
    start(progress -> measured(known, question), why::set);
  }

  private QuizWhy measured(QuizWhy known, QuizQuestion question) throws IOException {
    try (EcgRecord record = store.open(question.record().header())) {
      return QuizWhyWords.measured(known, question, record);
    }
  }

  /** Shows a question as one that has been answered. */
  void show(QuizQuestion question) {
    ask(question);
    reveal(question);
  }

  /** Shows nothing. */
  void clear() {
    turn++;
    strip.set(Optional.empty());
    why.set(QuizWhy.NONE);
    revealed.set(false);
    problem.set("");
  }

  private void read(QuizQuestion question) {
    start(
        progress -> new QuizStrip(question, excerpt(question)),
        found -> strip.set(Optional.of(found)));
  }

  private OpenRecord excerpt(QuizQuestion question) throws IOException {
    try (EcgRecord record = store.open(question.record().header())) {
      return QuizExcerpt.of(question, record);
    }
  }

  private <T> void start(Work<T> work, Consumer<T> shown) {
    int mine = turn;
    CompletableFuture<Void> _ =
        tasks
            .run(Texts.get("quiz.task.strip"), work)
            .result()
            .thenAcceptAsync(result -> ifCurrent(mine, () -> shown.accept(result)), window)
            .exceptionallyAsync(
                failure -> {
                  ifCurrent(mine, () -> fail(failure));
                  return null;
                },
                window);
  }

  private void ifCurrent(int asked, Runnable change) {
    if (asked == turn) {
      change.run();
    }
  }

  private void fail(@Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (!(cause instanceof CancellationException)) {
      problem.set(Problems.sentence(cause));
    }
  }
}
