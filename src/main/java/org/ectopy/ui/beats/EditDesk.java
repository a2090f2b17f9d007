package org.ectopy.ui.beats;

import org.ectopy.ui.session.BeatEdits;
import org.ectopy.ui.session.Editor;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;

/**
 * What the tables read, and what they change it with.
 *
 * @param session what is open
 * @param editor edits its document
 * @param edits what can be done to its beats and marks
 * @param place where the traces are
 */
public record EditDesk(Session session, Editor editor, BeatEdits edits, Place place) {

  /** How many frames the open record has. */
  long frames() {
    return session.record().get().map(open -> open.record().frames()).orElse(0L);
  }

  /** Frames a second of the open record; 1 where none is. */
  double framesPerSecond() {
    return session
        .record()
        .get()
        .map(OpenRecord::record)
        .map(record -> record.rate().framesPerSecond())
        .orElse(1.0);
  }
}
