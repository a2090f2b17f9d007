package org.ectopy.ui.teaching;

import java.util.List;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.ectopy.teaching.Quiz;
import org.ectopy.teaching.QuizPlan;
import org.ectopy.teaching.QuizRecord;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;

/** Where questions come from: the sources, and what is read of the chosen one. */
public final class QuizSupply {

  private final QuizDesk desk;
  private final QuizReader reader;
  private final TaskRunner tasks;
  private final Executor window;
  private final ObservableList<QuizSource> sources = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<QuizSource>> source =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<QuizStock> stock =
      new ReadOnlyObjectWrapper<>(QuizStock.NONE);
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Runnable cancel = () -> {};
  private int turn;

  /**
   * @param tasks reads
   * @param window runs what touches the window
   */
  QuizSupply(QuizDesk desk, TaskRunner tasks, Executor window) {
    this.desk = desk;
    this.reader = new QuizReader(desk.store(), desk.labels());
    this.tasks = tasks;
    this.window = window;
  }

  /** Where questions can come from. */
  public ObservableList<QuizSource> sources() {
    return sources;
  }

  /** Where they come from. */
  public ReadOnlyObjectProperty<Optional<QuizSource>> source() {
    return source.getReadOnlyProperty();
  }

  /** What was read of it. */
  ReadOnlyObjectProperty<QuizStock> stock() {
    return stock.getReadOnlyProperty();
  }

  /** Whether something is being read. */
  public ReadOnlyBooleanProperty reading() {
    return reading.getReadOnlyProperty();
  }

  /** Why it cannot be read, or what of it was left out, in words; else empty. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Looks which sources there are now; the chosen one stays, and is read where it is another. */
  public void refresh() {
    List<QuizSource> now = desk.sources().get();
    Optional<QuizSource> before = source.get();
    Optional<QuizSource> same =
        before.flatMap(old -> now.stream().filter(each -> each.same(old)).findFirst());
    sources.setAll(now);
    same.or(() -> now.stream().findFirst()).ifPresent(this::choose);
  }

  /** Chooses a source; it is read unless it was. */
  public void choose(QuizSource chosen) {
    if (source.get().filter(chosen::equals).isPresent()) {
      return;
    }
    source.set(Optional.of(chosen));
    cancel.run();
    stock.set(QuizStock.NONE);
    problem.set("");
    reading.set(true);
    start(Texts.get("quiz.task.read"), progress -> reader.read(chosen, progress), this::take);
  }

  private void take(QuizStock found) {
    stock.set(found);
    reading.set(false);
    if (!found.leftOut().isEmpty()) {
      problem.set(
          Texts.format("quiz.left-out", found.leftOut().size(), found.leftOut().getFirst()));
    }
  }

  /** Draws questions in the background. */
  void draw(QuizPlan plan, List<QuizRecord> records, Consumer<Quiz> then) {
    reading.set(true);
    start(
        Texts.get("quiz.task.draw"),
        progress -> Quiz.draw(plan, records),
        drawn -> {
          reading.set(false);
          then.accept(drawn);
        });
  }

  private <T> void start(String title, Work<T> work, Consumer<T> then) {
    int mine = ++turn;
    RunningTask<T> task = tasks.run(title, work);
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(found -> ifCurrent(mine, () -> then.accept(found)), window)
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

  private void fail(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    reading.set(false);
    source.set(Optional.empty());
    problem.set(
        cause instanceof CancellationException
            ? Texts.get("quiz.cancelled")
            : Problems.sentence(cause));
  }
}
