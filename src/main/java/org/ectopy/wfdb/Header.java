package org.ectopy.wfdb;

import java.util.List;

/**
 * A header file (header.5) as values.
 *
 * @param line its first line
 * @param signals one entry a signal; empty in a multi-segment record
 * @param segments one entry a segment; empty in a single-segment record
 * @param comments each comment line without its {@code #}, otherwise as it stands
 */
public record Header(
    RecordLine line, List<SignalLine> signals, List<SegmentLine> segments, List<String> comments) {

  /** Copies the lists. */
  public Header {
    signals = List.copyOf(signals);
    segments = List.copyOf(segments);
    comments = List.copyOf(comments);
  }

  /** Whether the record is made of other records. */
  public boolean multiSegment() {
    return !segments.isEmpty();
  }

  /** Whether the first segment holds no samples and only says which leads the record has. */
  public boolean variableLayout() {
    return multiSegment() && segments.getFirst().frames() == 0 && !segments.getFirst().gap();
  }
}
