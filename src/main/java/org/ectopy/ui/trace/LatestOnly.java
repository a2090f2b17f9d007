package org.ectopy.ui.trace;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Handles requests one at a time, always the newest: what was asked for meanwhile and is no longer
 * wanted is left out.
 *
 * @param <T> what is asked for
 */
public final class LatestOnly<T> {

  private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final Executor worker;
  private final Consumer<T> handler;

  /**
   * @param worker runs the handler, one call at a time
   * @param handler does the work and throws nothing
   */
  public LatestOnly(Executor worker, Consumer<T> handler) {
    this.worker = worker;
    this.handler = handler;
  }

  /** Asks for something, instead of whatever still waits. */
  public void ask(T request) {
    waiting.set(request);
    schedule();
  }

  private void schedule() {
    if (busy.compareAndSet(false, true)) {
      try {
        worker.execute(this::work);
      } catch (RejectedExecutionException e) {
        // The program is ending and its workers take nothing more: nobody will look at the result.
        busy.set(false);
      }
    }
  }

  private void work() {
    try {
      T request = waiting.getAndSet(null);
      if (request != null) {
        handler.accept(request);
      }
    } finally {
      busy.set(false);
    }
    if (waiting.get() != null) {
      schedule();
    }
  }
}
