package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<String> handled = new ArrayList<>();
  private final LatestOnly<String> requests = new LatestOnly<>(worker::add, handled::add);

  private void work() {
    while (!worker.isEmpty()) {
      worker.remove().run();
    }
  }

  @Test
  void onlyTheNewestOfThoseThatWaitIsHandled() {
    requests.ask("a");
    requests.ask("b");
    requests.ask("c");
    work();
    assertEquals(List.of("c"), handled);
  }

  @Test
  void whatIsAskedMeanwhileIsHandledNext() {
    LatestOnly<String> again =
        new LatestOnly<>(
            worker::add,
            request -> {
              handled.add(request);
              if (request.equals("first")) {
                requests.ask("unrelated");
              }
            });
    again.ask("first");
    worker.remove().run();
    again.ask("second");
    work();
    assertEquals(List.of("first", "unrelated", "second"), handled);
  }

  @Test
  void aFailureDoesNotStopTheNext() {
    LatestOnly<String> fragile =
        new LatestOnly<>(
            work -> {
              try {
                work.run();
              } catch (IllegalStateException e) {
                handled.add("failed");
              }
            },
            request -> {
              if (request.equals("bad")) {
                throw new IllegalStateException(request);
              }
              handled.add(request);
            });
    fragile.ask("bad");
    fragile.ask("good");
    assertEquals(List.of("failed", "good"), handled);
  }
}
