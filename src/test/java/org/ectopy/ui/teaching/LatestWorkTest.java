package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ectopy.task.RunningTask;
import org.ectopy.task.TaskRunner;
import org.ectopy.task.Work;
import org.junit.jupiter.api.Test;

/** Work that ends when the test says so. */
class LatestWorkTest {

  private final List<String> heard = new ArrayList<>();
  private final List<String> cancelled = new ArrayList<>();
  private final Held held = new Held();
  private final LatestWork work =
      new LatestWork(held, Runnable::run, failure -> heard.add("failed: " + failure.getMessage()));

  private final class Held implements TaskRunner {

    private final List<CompletableFuture<Object>> results = new ArrayList<>();

    @Override
    @SuppressWarnings("unchecked") // results are completed with what the test expects
    public <T> RunningTask<T> run(String title, Work<T> taken) {
      CompletableFuture<Object> result = new CompletableFuture<>();
      results.add(result);
      return new RunningTask<>(title, (CompletableFuture<T>) result, () -> cancelled.add(title));
    }
  }

  private void start(String title) {
    work.start(title, progress -> title, heard::add);
  }

  @Test
  void theResultOfTheNewestIsHeard() {
    start("one");
    held.results.getFirst().complete("1");
    assertEquals(List.of("1"), heard);
  }

  @Test
  void whatIsReplacedIsCancelledAndNotHeard() {
    start("one");
    start("two");
    assertEquals(List.of("one"), cancelled);
    held.results.get(1).complete("2");
    held.results.get(0).complete("1");
    assertEquals(List.of("2"), heard);
  }

  @Test
  void afterForgettingNothingIsHeard() {
    start("one");
    work.forget();
    held.results.getFirst().completeExceptionally(new IOException("gone"));
    assertEquals(List.of(), heard);
    assertEquals(List.of("one"), cancelled);
  }

  @Test
  void whyTheNewestFailedIsHeard() {
    start("one");
    held.results.getFirst().completeExceptionally(new IOException("gone"));
    assertEquals(List.of("failed: gone"), heard);
  }
}
