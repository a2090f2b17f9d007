package org.ectopy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs pieces of work side by side, one a core. */
final class SideBySide {

  private SideBySide() {}

  /** What came of a piece of work: its result, or why there is none. */
  record Outcome<T>(Optional<T> result, Optional<Exception> failure) {}

  /**
   * Runs all of them and gives their outcomes in the same order.
   *
   * @throws CancellationException where one of them was cancelled; the others stop at their own
   *     next report
   */
  static <T> List<Outcome<T>> run(List<Callable<T>> work) {
    int threads = Math.clamp(work.size(), 1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService cores = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> running = work.stream().map(cores::submit).toList();
      List<Outcome<T>> outcomes = new ArrayList<>();
      for (Future<T> each : running) {
        outcomes.add(outcome(each));
      }
      return outcomes;
    }
  }

  private static <T> Outcome<T> outcome(Future<T> running) {
    try {
      return new Outcome<>(Optional.of(running.get()), Optional.empty());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      if (e.getCause() instanceof Exception failure) {
        return new Outcome<>(Optional.empty(), Optional.of(failure));
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
  }
}
