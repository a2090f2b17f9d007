package org.ectopy.annotation;

/**
 * What an edit is about, for the words of the history. The order is part of the journal's format.
 */
public enum EditKind {
  /** Beats or marks say something else. */
  RELABEL,
  /** A mark was set. */
  INSERT,
  /** Marks were removed. */
  DELETE,
  /** A mark lies elsewhere. */
  MOVE,
  /** A person says that marks are right. */
  CONFIRM,
  /** A note was written at a mark, changed or taken away. */
  NOTE,
  /** A rhythm begins. */
  RHYTHM,
  /** The signal's quality changes. */
  QUALITY,
  /** Beats took the class that a model says. */
  TAKE_MODEL,
  /** Beats took what another annotation set says. */
  ADJUDICATE,
  /** An earlier edit was taken back out of the middle. */
  REVERT,
  /** A stretch was marked to be shown or printed, or one was changed or removed. */
  STRIP
}
