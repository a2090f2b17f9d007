package org.ectopy.wfdb;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
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

  /** Says that {@code file} {@code cannotBe} read or written, and why in the system's words. */
  static WfdbException failed(Path file, String cannotBe, Exception cause) {
    return new WfdbException(file, "", cannotBe + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    return switch (cause) {
      case AccessDeniedException e -> "access is denied";
      case NoSuchFileException e -> "there is no such file or folder";
      case ClosedChannelException e -> "it has been closed";
      case FileSystemException e when e.getReason() != null ->
          e.getReason().toLowerCase(Locale.ROOT);
      default -> String.valueOf(cause.getMessage());
    };
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
