package org.ectopy.annotation;

/** How far a mark has been looked at; the states can be told apart at a glance. */
public enum MarkState {
  /** As it stood in the annotation file. */
  GIVEN,
  /** A program has found or judged it, and no person has looked. */
  PREDICTED,
  /** A person has set, moved or relabelled it. */
  CORRECTED,
  /** A person has said that it is right. */
  CONFIRMED
}
