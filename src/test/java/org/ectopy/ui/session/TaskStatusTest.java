package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TaskStatusTest {

  private final TaskStatus status = new TaskStatus("count", () -> {});

  @Test
  void theTimeLeftFollowsFromTheTimeSpent() {
    status.advanceTo(0.25, 10);
    assertEquals(30, status.secondsLeft().get(), 1e-9);
    assertEquals(0.25, status.share().get());
  }

  @Test
  void nothingIsSaidTooEarly() {
    status.advanceTo(0, 10);
    assertEquals(-1, status.secondsLeft().get());
    status.advanceTo(0.5, 0.5);
    assertEquals(-1, status.secondsLeft().get());
    status.advanceTo(-1, 20);
    assertEquals(-1, status.secondsLeft().get());
  }
}
