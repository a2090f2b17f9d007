package org.ectopy.dataset;

import java.io.IOException;
import java.util.Optional;

/** The beats of a record on their way to a model, in time order, in memory of constant size. */
public interface SegmentStream {

  /**
   * The next beats, at most {@code most} of them; empty after the last.
   *
   * @throws IOException where the record's samples cannot be read
   */
  Optional<Segments> next(int most) throws IOException;
}
