package org.ectopy.ui.training;

/** Which labels of a record are learned from. */
public enum LabelChoice {
  /** Those of its annotation file. */
  REFERENCE,
  /** What a person has made of them. */
  CORRECTED
}
