package org.ectopy.ui.teaching;

/** How far a quiz is. */
public enum QuizStage {
  /** It is being chosen. */
  SETUP,
  /** A question waits for its answer. */
  ASKED,
  /** The question has been answered. */
  ANSWERED,
  /** It is over. */
  RESULT
}
