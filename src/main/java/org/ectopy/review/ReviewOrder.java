package org.ectopy.review;

/** By what beats come that somebody should look at. */
public enum ReviewOrder {
  /** Labels that a model doubts, the most suspect first. */
  SUSPECT,
  /** What a model is least sure of first. */
  UNCERTAIN,
  /** Beats that two sets call differently, in the order of time. */
  DISAGREEMENT
}
