package org.ectopy.ui.teaching;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
import org.ectopy.task.TaskRunner;
import org.ectopy.teaching.Quiz;
import org.ectopy.teaching.QuizPlan;
import org.ectopy.teaching.QuizRecord;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.Problems;

/** Where questions come from: the sources, and what is read of the chosen one. */
public final class QuizSupply {

  private final QuizDesk desk;
  private final QuizReader reader;
  private final LatestWork work;
  private final ObservableList<QuizSource> sources = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<QuizSource>> source =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<QuizStock> stock =
      new ReadOnlyObjectWrapper<>(QuizStock.NONE);
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param tasks reads
   * @param window runs what touches the window
   */
  QuizSupply(QuizDesk desk, TaskRunner tasks, Executor window) {
    this.desk = desk;
    this.reader = new QuizReader(desk.store(), desk.labels());
    this.work = new LatestWork(tasks, window, this::fail);
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
    stock.set(QuizStock.NONE);
    problem.set("");
    reading.set(true);
    work.start(Texts.get("quiz.task.read"), progress -> reader.read(chosen, progress), this::take);
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
    work.start(
        Texts.get("quiz.task.draw"),
        progress -> Quiz.draw(plan, records),
        drawn -> {
          reading.set(false);
          then.accept(drawn);
        });
  }

  private void fail(Throwable cause) {
    reading.set(false);
    source.set(Optional.empty());
    problem.set(
        cause instanceof CancellationException
            ? Texts.get("quiz.cancelled")
            : Problems.sentence(cause));
  }
}
