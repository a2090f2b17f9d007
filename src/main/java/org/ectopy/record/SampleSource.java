package org.ectopy.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Where a record's samples come from: any stretch of them, in any order, from any thread. */
public interface SampleSource extends Closeable {

  /**
   * Fills every row of {@code target} with the frames {@code [firstFrame, firstFrame +
   * target.frames())}. Frames before the record's start or after its end are gaps.
   *
   * <p>Several threads may read at once, each into a block of its own.
   *
   * @throws IOException where the samples cannot be read or are damaged
   */
  void read(long firstFrame, Samples target) throws IOException;

  /**
   * Whether the samples, or what is known about them, come from {@code file}, which must exist; a
   * link to such a file counts.
   *
   * @throws IOException where that cannot be found out
   */
  default boolean reads(Path file) throws IOException {
    return false;
  }
}
