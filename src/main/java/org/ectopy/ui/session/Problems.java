package org.ectopy.ui.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.ectopy.ui.command.Texts;
import org.jspecify.annotations.Nullable;

/** Puts failures into one sentence for a person. */
public final class Problems {

  private Problems() {}

  /**
   * Shows in {@code session} why a task failed; a task that was cancelled has nothing to say.
   *
   * @return null, as what stands for the task's result
   */
  public static @Nullable Void report(Throwable failure, Session session) {
    Throwable cause = cause(failure);
    if (!(cause instanceof CancellationException)) {
      session.problem().set(sentence(cause));
    }
    return null;
  }

  /** What a task failed of: a stage that waits for another wraps it once. */
  public static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }

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
