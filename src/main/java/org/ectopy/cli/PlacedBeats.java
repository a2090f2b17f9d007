package org.ectopy.cli;

import java.util.List;
import org.ectopy.dataset.BeatList;
import org.ectopy.record.Annotation;

/**
 * The beats of a record that are to be classified.
 *
 * @param beats where they are
 * @param marks of signal quality by who found them, in frames
 */
record PlacedBeats(BeatList beats, List<Annotation> marks) {

  /** Copies the list. */
  PlacedBeats {
    marks = List.copyOf(marks);
  }
}
