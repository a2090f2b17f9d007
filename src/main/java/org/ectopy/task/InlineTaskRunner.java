package org.ectopy.task;

import java.util.concurrent.CompletableFuture;

/** Runs each piece of work on the calling thread before it returns. */
public final class InlineTaskRunner implements TaskRunner {

  private final Progress progress;

  /** A runner whose work reports to {@code progress}. */
  public InlineTaskRunner(Progress progress) {
    this.progress = progress;
  }

  @Override
  public <T> RunningTask<T> run(String title, Work<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      result.complete(work.run(progress));
    } catch (Exception e) {
      result.completeExceptionally(e);
    }
    return new RunningTask<>(title, result, () -> {});
  }
}
