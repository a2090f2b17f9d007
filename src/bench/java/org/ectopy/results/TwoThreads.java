package org.ectopy.results;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does pieces of work side by side, two at a time. */
final class TwoThreads {

  private TwoThreads() {}

  /** The results in the order of the work. */
  static <T> List<T> run(List<Callable<T>> work) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<T> results = new ArrayList<>();
      for (Future<T> each : pool.invokeAll(work)) {
        results.add(each.get());
      }
      return results;
    }
  }
}
