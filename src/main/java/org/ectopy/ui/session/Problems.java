package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** Puts failures into one sentence for a person. */
public final class Problems {

  private Problems() {}

  /** What happened, without a stack trace. */
  public static String sentence(@Nullable Throwable failure) {
    if (failure == null) {
      return Texts.get("problem.unknown");
    }
    String message = Optional.ofNullable(failure.getMessage()).orElse("");
    return switch (failure) {
      case NoSuchFileException missing -> Texts.format("problem.missing", message);
      case AccessDeniedException denied -> Texts.format("problem.denied", message);
      case OutOfMemoryError full -> Texts.get("problem.memory");
      case IOException io when !message.isBlank() -> message;
      default -> Texts.format("problem.unexpected", failure.getClass().getSimpleName(), message);
    };
  }
}
