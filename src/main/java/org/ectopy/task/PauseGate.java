package org.ectopy.task;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Holds work up where it reports: while somebody has it pause, and for a moment while others need
 * the processor more. Work that is held up can be cancelled.
 */
public final class PauseGate {

  private static final long NANOS_BETWEEN_LOOKS = 20_000_000;

  /** The longest that others are let go first at one report. */
  private static final long MOST_YIELD_NANOS = 150_000_000;

  private final BooleanSupplier busy;
  private volatile boolean paused;

  /**
   * @param busy whether others need the processor more just now; asked on the thread that works
   */
  public PauseGate(BooleanSupplier busy) {
    this.busy = busy;
  }

  /** A gate that yields to nobody. */
  public PauseGate() {
    this(() -> false);
  }

  /** Holds the work up at its next report. */
  public void pause() {
    paused = true;
  }

  /** Lets it go on. */
  public void goOn() {
    paused = false;
  }

  /** Whether the work is to be held up. */
  public boolean paused() {
    return paused;
  }

  /** The same progress, but reporting to it may take a while. */
  public Progress around(Progress progress) {
    return (done, total) -> {
      progress.report(done, total);
      long end = System.nanoTime() + MOST_YIELD_NANOS;
      while (paused || (busy.getAsBoolean() && System.nanoTime() - end < 0)) {
        LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
        progress.report(done, total);
      }
    };
  }
}
