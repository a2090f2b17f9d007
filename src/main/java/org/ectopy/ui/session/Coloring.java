package org.ectopy.ui.session;

/** Who says which colour a beat has. */
public enum Coloring {
  /** The model, where it has judged the beats; else the annotator. */
  MODEL,
  /** The annotator. */
  ANNOTATOR;

  /** The other one. */
  public Coloring other() {
    return this == MODEL ? ANNOTATOR : MODEL;
  }
}
