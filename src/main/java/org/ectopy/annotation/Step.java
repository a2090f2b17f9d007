package org.ectopy.annotation;

/** What can happen to a history: each step is one entry of the journal. */
public sealed interface Step {

  /** A new edit; what was undone can no longer be redone. */
  record Do(Edit edit) implements Step {}

  /** The last edit is taken back. */
  record Undo() implements Step {}

  /** The edit that was taken back last is done again. */
  record Redo() implements Step {}
}
