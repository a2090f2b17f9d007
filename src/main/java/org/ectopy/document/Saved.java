package org.ectopy.document;

import org.ectopy.annotation.EditHistory;

/**
 * That a document's marks stand in an annotation file.
 *
 * @param lastEdit the number of the last edit that is in it; 0 for none
 * @param fingerprint of the file's bytes, as {@link Fingerprint} has it
 */
public record Saved(long lastEdit, String fingerprint) {

  /** Of a document that was never saved. */
  public static final Saved NEVER = new Saved(0, "");

  /** The number of the last edit in a history; 0 for none. */
  static long lastEdit(EditHistory history) {
    return history.done().isEmpty() ? 0 : history.done().getLast().number();
  }

  /** Whether the file holds all edits of a history and no others. */
  public boolean covers(EditHistory history) {
    return ever() && lastEdit == lastEdit(history);
  }

  /** Whether it was saved at all. */
  public boolean ever() {
    return !fingerprint.isEmpty();
  }
}
