package org.ectopy.document;

/**
 * What was found when a document was opened.
 *
 * @param edits how many edits were restored
 * @param cut whether the journal did not end with a whole entry, as after a crash
 * @param sourceChanged whether the annotation file is no longer the one that the edits began with
 */
public record Restored(int edits, boolean cut, boolean sourceChanged) {

  /** Of a document without a journal. */
  public static final Restored NOTHING = new Restored(0, false, false);
}
