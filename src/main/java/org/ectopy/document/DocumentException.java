package org.ectopy.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.ectopy.wfdb.WfdbException;
import org.jspecify.annotations.Nullable;

/** Says in one line what could not be done with a document, and what to do. */
public sealed class DocumentException extends IOException permits NoLabelsException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the file at fault
   * @param problem what was found, what was expected, and where it helps, what to do
   */
  public DocumentException(Path file, String problem) {
    this(file, problem, null);
  }

  /** The same, after {@code cause}. */
  public DocumentException(Path file, String problem, @Nullable Throwable cause) {
    super(file + ": " + problem, cause);
  }

  /** Says that {@code file} {@code cannotBe} read or written, and why in the system's words. */
  static DocumentException failed(Path file, String cannotBe, IOException cause) {
    return cause instanceof DocumentException known
        ? known
        : new DocumentException(file, cannotBe + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException e -> "access is denied";
      case EOFException e -> "it is shorter than it was a moment ago";
      case NoSuchFileException e -> "there is no such file or folder";
      case WfdbException e -> e.detail();
      case FileSystemException e when e.getReason() != null ->
          e.getReason().toLowerCase(Locale.ROOT);
      default -> String.valueOf(cause.getMessage());
    };
  }
}
