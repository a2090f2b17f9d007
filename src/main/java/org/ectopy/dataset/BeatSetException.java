package org.ectopy.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** Says in one line what is wrong with a file that holds, or shall hold, a beat set. */
public final class BeatSetException extends IOException {

  private static final long serialVersionUID = 1L;

  BeatSetException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** Says that a file {@code cannotBe} read or written, and why in the system's words. */
  BeatSetException(Path file, String cannotBe, Exception cause) {
    super(file + ": " + cannotBe + ": " + cause.getMessage(), cause);
  }
}
