package org.ectopy.dataset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line what is wrong with a file that holds, or shall hold, a beat set. */
public final class BeatSetException extends IOException {

  private static final long serialVersionUID = 1L;

  BeatSetException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** Says that a file {@code cannotBe} read or written, and why in the system's words. */
  BeatSetException(Path file, String cannotBe, Exception cause) {
    super(file + ": " + cannotBe + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    return switch (cause) {
      case AccessDeniedException e -> "access is denied";
      case NoSuchFileException e -> "there is no such file or folder";
      case CharacterCodingException e -> "it is no text in UTF-8";
      default -> String.valueOf(cause.getMessage());
    };
  }
}
