package org.ectopy.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** Nobody reads standard output any more, as after {@code | head}: a quiet end, no error. */
final class ClosedPipe extends IOException {

  private static final long serialVersionUID = 1L;

  private ClosedPipe() {
    super("standard output is closed");
  }

  /**
   * Hands on what was printed so far.
   *
   * @throws ClosedPipe where nobody takes it
   */
  static void check(PrintWriter out) throws ClosedPipe {
    if (out.checkError()) {
      throw new ClosedPipe();
    }
  }
}
