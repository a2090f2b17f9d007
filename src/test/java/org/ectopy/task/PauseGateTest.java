package org.ectopy.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PauseGateTest {

  @Test
  void anOpenGateReportsOnce() {
    AtomicInteger reports = new AtomicInteger();
    new PauseGate().around((done, total) -> reports.incrementAndGet()).report(1, 2);
    assertEquals(1, reports.get());
  }

  @Test
  void aPausedGateHoldsTheWorkUntilItGoesOn() {
    PauseGate gate = new PauseGate();
    gate.pause();
    AtomicInteger reports = new AtomicInteger();
    gate.around(
            (done, total) -> {
              if (reports.incrementAndGet() == 3) {
                gate.goOn();
              }
            })
        .report(1, 2);
    assertEquals(3, reports.get());
  }

  @Test
  void pausedWorkCanBeCancelled() {
    PauseGate gate = new PauseGate();
    gate.pause();
    AtomicInteger reports = new AtomicInteger();
    Progress progress =
        gate.around(
            (done, total) -> {
              if (reports.incrementAndGet() == 3) {
                throw new CancellationException();
              }
            });
    assertThrows(CancellationException.class, () -> progress.report(1, 2));
    assertTrue(gate.paused());
  }

  @Test
  void othersAreLetGoFirstButNotForEver() {
    AtomicInteger reports = new AtomicInteger();
    new PauseGate(() -> true).around((done, total) -> reports.incrementAndGet()).report(1, 2);
    assertTrue(reports.get() > 1);
  }
}
