package org.ectopy.ui.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import org.ectopy.model.explanation.Explanation;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** Has the chosen beat explained in the background while that is wanted; the latest wish wins. */
public final class WhyLoader {

  private final Session session;
  private final Optional<SharedJudge> judge;
  private final TaskRunner tasks;
  private final Executor window;
  private boolean asked;
  private int current;
  private Runnable cancel = () -> {};

  /**
   * @param judge explains; empty where the program has no model
   * @param tasks does the work
   * @param window runs what touches the session
   */
  public WhyLoader(
      Session session, Optional<SharedJudge> judge, TaskRunner tasks, Executor window) {
    this.session = session;
    this.judge = judge;
    this.tasks = tasks;
    this.window = window;
  }

  /** Watches the session from now on. */
  public void install() {
    InvalidationListener changes = changed -> settle();
    session.why().wanted().addListener(changes);
    session.record().addListener(changes);
    session.marks().addListener(changes);
    session.selectedBeat().addListener(changes);
    session.selection().addListener(changes);
    session.model().addListener(changes);
  }

  /** What changes together is looked at once. */
  private void settle() {
    if (!asked) {
      asked = true;
      window.execute(
          () -> {
            asked = false;
            look();
          });
    }
  }

  private void look() {
    cancel.run();
    cancel = () -> {};
    current++;
    Optional<OpenRecord> opened = session.record().get();
    if (!session.why().wanted().get() || opened.isEmpty()) {
      session.why().show(new WhyAnswer.Unasked());
      return;
    }
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      session.why().show(new WhyAnswer.Missing(obstacle.get()));
    } else {
      begin(opened.get(), session.marks().get(), session.selectedBeat().get());
    }
  }

  private Optional<String> obstacle() {
    Optional<ModelNote> silent = session.model().get().filter(note -> !note.speaks());
    if (judge.isEmpty() || silent.isPresent()) {
      String about = silent.map(ModelNote::about).orElse("");
      return Optional.of(about.isEmpty() ? Texts.get("why.no-model") : about);
    }
    if (!session.selection().get().isEmpty()) {
      return Optional.of(Texts.get("why.several"));
    }
    int beat = session.selectedBeat().get();
    boolean chosen = beat >= 0 && beat < session.marks().get().beats().size();
    return chosen ? Optional.empty() : Optional.of(Texts.get("why.no-beat"));
  }

  private void begin(OpenRecord opened, Marks marks, int beat) {
    int mine = current;
    if (!isOf(opened, marks.frame(beat))) {
      session.why().show(new WhyAnswer.Expected());
    }
    RunningTask<Explanation> task =
        tasks.run(
            Texts.format("why.task", beat + 1),
            progress -> judge.orElseThrow().explain(opened.record(), marks, beat, progress));
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .handleAsync(
                (found, failure) -> {
                  if (mine == current) {
                    session.why().show(answer(opened, found, failure));
                  }
                  return null;
                },
                window);
  }

  /** An answer about the same beat stays on the screen until there is a better one. */
  private boolean isOf(OpenRecord opened, long frame) {
    return session.why().answer().get() instanceof WhyAnswer.Given given
        && given.opened().equals(opened)
        && given.explanation().frame() == frame;
  }

  private static WhyAnswer answer(
      OpenRecord opened, @Nullable Explanation found, @Nullable Throwable failure) {
    if (found != null) {
      return new WhyAnswer.Given(opened, found);
    }
    Throwable cause = Problems.cause(failure);
    return cause instanceof CancellationException
        ? new WhyAnswer.Unasked()
        : new WhyAnswer.Missing(Problems.sentence(cause));
  }
}
