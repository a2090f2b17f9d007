package org.ectopy.task;

import java.util.concurrent.CancellationException;

/** How a piece of work says how far it is; saying so is also the point where it is cancelled. */
@FunctionalInterface
public interface Progress {

  /** Reports to nobody and never cancels. */
  Progress NONE = (done, total) -> {};

  /**
   * Says that {@code done} of {@code total} parts are finished, in any unit that stays the same.
   *
   * @throws CancellationException where somebody has asked for the work to stop
   */
  void report(long done, long total);
}
