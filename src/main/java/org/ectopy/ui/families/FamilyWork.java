package org.ectopy.ui.families;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Problems;
import org.ectopy.ui.session.Session;

/** Does what takes long with families in the background, one thing at a time. */
final class FamilyWork {

  private final Session session;
  private final TaskRunner tasks;
  private final Executor window;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Runnable cancel = () -> {};
  private long newest;

  /**
   * @param tasks does the work
   * @param window runs what touches the session
   */
  FamilyWork(Session session, TaskRunner tasks, Executor window) {
    this.session = session;
    this.tasks = tasks;
    this.window = window;
  }

  /** Whether something is being done. */
  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Stops what is being done; its result is not shown. */
  void stop() {
    newest++;
    cancel.run();
    running.set(false);
  }

  /** Begins work on the open record instead of what is being done. */
  <T> void start(OpenRecord opened, Work<T> work, Consumer<T> shown) {
    stop();
    long number = newest;
    running.set(true);
    RunningTask<T> task = tasks.run(Texts.get("families.task"), work);
    cancel = task.cancel();
    CompletableFuture<Void> _ =
        task.result()
            .thenAcceptAsync(made -> end(number, opened, () -> shown.accept(made)), window)
            .exceptionallyAsync(
                failure -> {
                  end(number, opened, () -> Problems.report(failure, session));
                  return null;
                },
                window);
  }

  private void end(long number, OpenRecord opened, Runnable shown) {
    if (number == newest && session.isOpen(opened)) {
      running.set(false);
      shown.run();
    }
  }
}
