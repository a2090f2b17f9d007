package org.ectopy.record;

/** A subject's sex as a record's comments give it. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Not given, or given in words that are not understood. */
  UNKNOWN
}
