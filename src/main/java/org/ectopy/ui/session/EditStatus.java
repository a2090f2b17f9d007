package org.ectopy.ui.session;

import java.nio.file.Path;
import org.ectopy.annotation.EditHistory;
import org.ectopy.document.Saved;

/**
 * How the document of the open record stands.
 *
 * @param history the edits as they are shown, all of them on disk
 * @param saved what is in the saved annotation file
 * @param waiting edits that are not on disk yet
 * @param savedFile where {@code Save} writes
 */
public record EditStatus(EditHistory history, Saved saved, int waiting, Path savedFile) {

  /** Whether the saved annotation file is as the document. */
  public boolean isSaved() {
    boolean same = saved.ever() ? saved.covers(history) : history.markEdits() == 0;
    return waiting == 0 && same;
  }
}
