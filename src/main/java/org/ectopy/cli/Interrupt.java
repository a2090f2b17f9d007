package org.ectopy.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl+C during work: the work stops at its next report and tidies up before the program ends. */
final class Interrupt implements AutoCloseable {

  /** As long as a training may need to judge and write its best state. */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interrupt");
  private volatile boolean asked;

  private Interrupt() {}

  /** Watches for the end of the program from now until {@link #close}. */
  static Interrupt install() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  /**
   * The point where work stops.
   *
   * @throws CancellationException where Ctrl+C was pressed
   */
  void check() {
    if (asked) {
      throw new CancellationException();
    }
  }

  /** Says that the work has ended and left nothing half done. */
  @Override
  public void close() {
    finished.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending already, and the hook has what it waits for.
        return;
      }
    }
  }

  private void stop() {
    asked = true;
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
