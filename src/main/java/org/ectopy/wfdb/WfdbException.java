package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in one line which file is at fault, where in it, and what was expected there. */
public final class WfdbException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final String detail;

  /**
   * @param file the file at fault
   * @param place where in it, such as {@code line 3} or {@code byte 1024}; empty for the whole file
   * @param problem what was found, what was expected, and where it helps, what to do
   */
  public WfdbException(Path file, String place, String problem) {
    this(file, place, problem, null);
  }

  /** The same, after {@code cause}. */
  public WfdbException(Path file, String place, String problem, @Nullable Throwable cause) {
    super(file + (place.isEmpty() ? ": " : ", " + place + ": ") + problem, cause);
    this.file = file;
    this.detail = place.isEmpty() ? problem : place + ": " + problem;
  }

  /** The file at fault. */
  public Path file() {
    return file;
  }

  /** The message without the file. */
  public String detail() {
    return detail;
  }
}
