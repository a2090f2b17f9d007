package org.ectopy.wfdb;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Which segment of a multi-segment record holds which frames. */
final class SegmentTable {

  private final List<SegmentLine> segments;

  /** The first frame of each segment, and after the last the record's length. */
  private final long[] starts;

  /**
   * The table of a multi-segment header.
   *
   * @throws WfdbException where the segments' lengths add up to more than {@code most} frames
   */
  SegmentTable(Path headerFile, List<SegmentLine> segments, long most) throws WfdbException {
    this.segments = segments;
    this.starts = new long[segments.size() + 1];
    for (int i = 0; i < segments.size(); i++) {
      long length = segments.get(i).frames();
      if (length > most - starts[i]) {
        throw new WfdbException(
            headerFile,
            "",
            "the segments up to " + (i + 1) + " are longer than " + most + " frames");
      }
      starts[i + 1] = starts[i] + length;
    }
  }

  /** The record's length in frames. */
  long frames() {
    return starts[segments.size()];
  }

  /** The index of the segment that holds {@code frame}, which must lie in the record. */
  int at(long frame) {
    int found = Arrays.binarySearch(starts, frame);
    int segment = found >= 0 ? found : -found - 2;
    while (segments.get(segment).frames() == 0) {
      segment++;
    }
    return segment;
  }

  /** A segment's line in the header. */
  SegmentLine line(int segment) {
    return segments.get(segment);
  }

  /** The first frame of a segment. */
  long start(int segment) {
    return starts[segment];
  }

  /** The first frame after a segment. */
  long end(int segment) {
    return starts[segment + 1];
  }
}
