package org.ectopy.wfdb;

/**
 * One segment of a multi-segment record.
 *
 * @param name the record that holds its samples, or {@code ~} for a gap
 * @param frames its length in frames
 */
public record SegmentLine(String name, long frames) {

  /** The name that stands for a segment without samples. */
  static final String GAP_NAME = "~";

  /** Whether the segment has no samples at all. */
  public boolean gap() {
    return name.equals(GAP_NAME);
  }
}
