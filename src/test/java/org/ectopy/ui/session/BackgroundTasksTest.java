package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.ectopy.task.RunningTask;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final BackgroundTasks tasks = new BackgroundTasks(work::add, Runnable::run);

  @Test
  void workIsListedWhileItRuns() throws Exception {
    RunningTask<Integer> task = tasks.run("count", progress -> 42);
    assertEquals("count", tasks.running().getFirst().title());
    work.remove().run();
    assertEquals(42, task.result().get());
    assertTrue(tasks.running().isEmpty());
  }

  @Test
  void saysHowFarItIs() {
    tasks.run(
        "half",
        progress -> {
          progress.report(1, 2);
          assertEquals(0.5, tasks.running().getFirst().share().get());
          return 0;
        });
    work.remove().run();
    assertTrue(tasks.running().isEmpty());
  }

  @Test
  void isCancelledAtItsNextReport() {
    RunningTask<Integer> task =
        tasks.run(
            "endless",
            progress -> {
              progress.report(0, 1);
              return 1;
            });
    tasks.running().getFirst().cancel();
    work.remove().run();
    assertThrows(CancellationException.class, task.result()::get);
  }

  @Test
  void aFailureCompletesTheResult() {
    RunningTask<Integer> task =
        tasks.run(
            "fail",
            progress -> {
              throw new java.io.IOException("no");
            });
    work.remove().run();
    ExecutionException failure = assertThrows(ExecutionException.class, task.result()::get);
    assertInstanceOf(java.io.IOException.class, failure.getCause());
  }
}
