package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Path;

/** Says in one line which file is at fault, where in it, and what was expected there. */
public final class WfdbException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the file at fault
   * @param place where in it, such as {@code line 3} or {@code byte 1024}; empty for the whole file
   * @param problem what was found, what was expected, and where it helps, what to do
   */
  public WfdbException(Path file, String place, String problem) {
    this(file, place, problem, null);
  }

  /** The same, after {@code cause}. */
  public WfdbException(
      Path file, String place, String problem, @org.jspecify.annotations.Nullable Throwable cause) {
    super(file + (place.isEmpty() ? ": " : ", " + place + ": ") + problem, cause);
  }
}
