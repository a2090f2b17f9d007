package org.ectopy.model.explanation;

/** What stands in for a stretch of the signal that is taken away. */
public enum Replacement {
  /** The same stretch of the patient's usual beat. */
  USUAL_BEAT,
  /**
   * A straight line between its ends: where the model calls the usual beat the same, it has nothing
   * to tell.
   */
  STRAIGHT_LINE
}
