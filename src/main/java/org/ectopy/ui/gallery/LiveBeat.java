package org.ectopy.ui.gallery;

import org.ectopy.annotation.MarkState;
import org.ectopy.ui.session.Session;

/**
 * A beat as it is now.
 *
 * @param beat with what is said of it by now
 * @param open its index among the open record's beats; {@link Session#NO_BEAT} where it is of
 *     another record, or gone
 * @param state how far it has been looked at
 * @param gone whether it was removed or moved since
 */
record LiveBeat(GalleryBeat beat, int open, MarkState state, boolean gone) {

  /** Whether letters can say what it is. */
  boolean editable() {
    return open != Session.NO_BEAT;
  }
}
