package org.ectopy.ui.teaching;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.ectopy.ui.session.Problems;

/** Background work of which only the newest is heard of; what it replaces is cancelled. */
final class LatestWork {

  private final TaskRunner tasks;
  private final Executor window;
  private final Consumer<Throwable> failed;
  private Runnable cancel = () -> {};
  private int turn;

  /**
   * @param tasks does the work
   * @param window runs what touches the window
   * @param failed gets why the newest work failed or was cancelled
   */
  LatestWork(TaskRunner tasks, Executor window, Consumer<Throwable> failed) {
    this.tasks = tasks;
    this.window = window;
    this.failed = failed;
  }

  /** Begins work and hands over its result. */
  <T> void start(String title, Work<T> work, Consumer<T> then) {
    forget();
    int mine = turn;
    RunningTask<T> task = tasks.run(title, work);
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(found -> ifNewest(mine, () -> then.accept(found)), window)
            .exceptionallyAsync(
                failure -> {
                  ifNewest(mine, () -> failed.accept(cause(failure)));
                  return null;
                },
                window);
  }

  /** Cancels what runs; neither its result nor its failure is heard of. */
  void forget() {
    turn++;
    cancel.run();
    cancel = () -> {};
  }

  private void ifNewest(int begun, Runnable change) {
    if (begun == turn) {
      change.run();
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = Problems.cause(failure);
    return cause == null ? failure : cause;
  }
}
