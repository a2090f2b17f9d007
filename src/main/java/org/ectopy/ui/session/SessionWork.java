package org.ectopy.ui.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;

/** Runs work whose result is shown in the session, or whose failure is. */
public final class SessionWork {

  private final Session session;
  private final TaskRunner tasks;
  private final Executor window;

  /**
   * @param tasks does the work
   * @param window runs what touches the session
   */
  public SessionWork(Session session, TaskRunner tasks, Executor window) {
    this.session = session;
    this.tasks = tasks;
    this.window = window;
  }

  /** Begins work and returns what cancels it. */
  public <T> Runnable start(String title, Work<T> work, Consumer<T> shown) {
    RunningTask<T> task = tasks.run(title, work);
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(shown, window)
            .exceptionallyAsync(failure -> Problems.report(failure, session), window);
    return task.cancel();
  }

  /**
   * Begins work on an open record and returns what cancels it. Once another record is open, neither
   * result nor failure is shown: the files of this one are being closed under the work.
   */
  public <T> Runnable startOn(OpenRecord opened, String title, Work<T> work, Consumer<T> shown) {
    RunningTask<T> task = tasks.run(title, work);
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(result -> session.ifOpen(opened, () -> shown.accept(result)), window)
            .exceptionallyAsync(
                failure -> {
                  session.ifOpen(opened, () -> Problems.report(failure, session));
                  return null;
                },
                window);
    return task.cancel();
  }
}
