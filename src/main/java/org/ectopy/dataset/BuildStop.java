package org.ectopy.dataset;

import java.util.concurrent.CancellationException;

/** Asks the threads that build a set to stop; none is interrupted, so that no file is closed. */
final class BuildStop {

  private volatile boolean asked;

  void ask() {
    asked = true;
  }

  /**
   * @throws CancellationException where it was asked for
   */
  void check() {
    if (asked) {
      throw new CancellationException("building a beat set");
    }
  }
}
