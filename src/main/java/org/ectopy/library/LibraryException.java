package org.ectopy.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in one line what is wrong with a folder of records or with what is remembered of it. */
public final class LibraryException extends IOException {

  private static final long serialVersionUID = 1L;

  LibraryException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** Says that a file {@code cannotBe} read or written, and why in the system's words. */
  LibraryException(Path file, String cannotBe, Exception cause) {
    super(file + ": " + cannotBe + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    return switch (cause) {
      case AccessDeniedException e -> "access is denied";
      case NoSuchFileException e -> "there is no such file or folder";
      case NotDirectoryException e -> "it is no folder";
      default -> String.valueOf(cause.getMessage());
    };
  }
}
