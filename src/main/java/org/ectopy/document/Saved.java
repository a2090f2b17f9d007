package org.ectopy.document;

import org.ectopy.annotation.Edit;
import org.ectopy.annotation.EditHistory;

/**
 * That a document's marks stand in an annotation file.
 *
 * @param lastEdit the number of the last edit of marks that is in it; 0 for none
 * @param fingerprint of the file's bytes, as {@link Fingerprint} has it
 */
public record Saved(long lastEdit, String fingerprint) {

  /** Of a document that was never saved. */
  public static final Saved NEVER = new Saved(0, "");

  /** The number of the last edit of marks in a history; 0 for none. */
  static long lastEdit(EditHistory history) {
    return history.done().reversed().stream()
        .filter(Edit::ofMarks)
        .mapToLong(Edit::number)
        .findFirst()
        .orElse(0);
  }

  /** Whether the file holds all edits of a history's marks and no others; it has no strips. */
  public boolean covers(EditHistory history) {
    return ever() && lastEdit == lastEdit(history);
  }

  /** Whether it was saved at all. */
  public boolean ever() {
    return !fingerprint.isEmpty();
  }
}
