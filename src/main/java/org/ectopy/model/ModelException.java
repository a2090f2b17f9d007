package org.ectopy.model;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in one line why a model cannot be had or used, and what to do. */
public final class ModelException extends IOException {

  private static final long serialVersionUID = 1L;

  /** A problem that is no file's. */
  public ModelException(String problem) {
    super(problem);
  }

  /** A problem that is no file's, after {@code cause}. */
  public ModelException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }

  /** A problem with a bundle or checkpoint. */
  public ModelException(Path file, String problem, @Nullable Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
