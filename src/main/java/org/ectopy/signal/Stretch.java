package org.ectopy.signal;

/**
 * A part of a record.
 *
 * @param from its first frame
 * @param to the first frame after it, later than {@code from}
 */
public record Stretch(long from, long to) {

  /** Rejects a stretch of no frames. */
  public Stretch {
    if (to <= from) {
      throw new IllegalArgumentException("a stretch from " + from + " to " + to);
    }
  }

  /** Its length in frames. */
  public long frames() {
    return to - from;
  }

  /** Whether a frame lies in it. */
  public boolean holds(long frame) {
    return frame >= from && frame < to;
  }
}
