package org.ectopy.ui.session;

import org.ectopy.rhythm.Flutter;

/**
 * A rhythm from the frame where it was marked to the next mark.
 *
 * @param label as the annotator wrote it, such as {@code (AFIB}
 */
public record RhythmMark(long fromFrame, long toFrame, String label) {

  /** Whether its waves are no beats. */
  boolean flutter() {
    return Flutter.named(label);
  }
}
