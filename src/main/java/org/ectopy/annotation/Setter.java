package org.ectopy.annotation;

/** What kind of author a mark has. The order is part of the journal's format. */
public enum Setter {
  /** Whoever made the annotation file that the edits begin with. */
  FILE,
  /** A program that finds beats and says nothing of their kind. */
  DETECTOR,
  /** A model that says of which class a beat is. */
  MODEL,
  /** A person at this program. */
  PERSON
}
