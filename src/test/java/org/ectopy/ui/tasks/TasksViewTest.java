package org.ectopy.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TasksViewTest {

  @Test
  void theTimeLeftIsRoundedUp() {
    assertEquals("1:05 left", TasksView.timeLeft(64.2));
    assertEquals("0:01 left", TasksView.timeLeft(0.3));
    assertEquals("", TasksView.timeLeft(-1));
  }
}
