package org.ectopy.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.task.Progress;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;

/** Runs work on background threads and shows the window what is running. */
public final class BackgroundTasks implements TaskRunner {

  private static final long NANOS_BETWEEN_REPORTS = 50_000_000;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Executor workers;
  private final Executor window;
  private final ObservableList<TaskStatus> running = FXCollections.observableArrayList();
  private final ObservableList<TaskStatus> view = FXCollections.unmodifiableObservableList(running);

  /**
   * @param workers runs the work
   * @param window runs what touches the window, in order
   */
  public BackgroundTasks(Executor workers, Executor window) {
    this.workers = workers;
    this.window = window;
  }

  /** Background threads that do not keep the program alive, one for each piece of work. */
  public static BackgroundTasks onThreads(Executor window) {
    return new BackgroundTasks(
        work -> Thread.ofPlatform().daemon().name("ectopy-task").start(work), window);
  }

  /** What is running, oldest first; it changes on the window's thread only. */
  public ObservableList<TaskStatus> running() {
    return view;
  }

  @Override
  public <T> RunningTask<T> run(String title, Work<T> work) {
    AtomicBoolean stop = new AtomicBoolean();
    CompletableFuture<T> result = new CompletableFuture<>();
    TaskStatus status = new TaskStatus(title, () -> stop.set(true));
    window.execute(() -> running.add(status));
    Progress progress = progress(status, stop);
    workers.execute(
        () -> {
          complete(result, work, progress);
          window.execute(() -> running.remove(status));
        });
    return new RunningTask<>(title, result, status::cancel);
  }

  private Progress progress(TaskStatus status, AtomicBoolean stop) {
    long start = System.nanoTime();
    AtomicLong last = new AtomicLong(start - NANOS_BETWEEN_REPORTS);
    return (done, total) -> {
      if (stop.get()) {
        throw new CancellationException(status.title());
      }
      long now = System.nanoTime();
      if (now - last.get() >= NANOS_BETWEEN_REPORTS) {
        last.set(now);
        double share = total <= 0 ? -1 : (double) done / total;
        window.execute(() -> status.advanceTo(share, (now - start) / NANOS_PER_SECOND));
      }
    };
  }

  /** Whatever the work throws, its result is complete afterwards: nobody waits for ever. */
  @SuppressWarnings("CatchingUnchecked")
  private static <T> void complete(CompletableFuture<T> result, Work<T> work, Progress progress) {
    try {
      result.complete(work.run(progress));
    } catch (Exception | Error e) {
      result.completeExceptionally(e);
    }
  }
}
