package org.ectopy.teaching;

/** Which beats and stretches are asked by how well they can be read. */
public enum QuizDifficulty {
  /** Only where no lead is noisy or shows nothing. */
  CLEAN,
  /** Only where a lead is noisy or shows nothing. */
  NOISY,
  /** Both. */
  MIXED;

  /** Whether a question may be asked where the signal is noisy or not. */
  boolean takes(boolean noisy) {
    return switch (this) {
      case CLEAN -> !noisy;
      case NOISY -> noisy;
      case MIXED -> true;
    };
  }
}
