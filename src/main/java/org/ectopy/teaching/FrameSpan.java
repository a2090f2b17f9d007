package org.ectopy.teaching;

/**
 * A stretch of a record.
 *
 * @param from its first frame
 * @param until its last frame
 */
record FrameSpan(long from, long until) {

  /** Its length in frames. */
  long frames() {
    return until - from;
  }
}
