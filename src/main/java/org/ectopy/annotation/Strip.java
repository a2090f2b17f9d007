package org.ectopy.annotation;

import java.util.Comparator;

/**
 * A stretch of a record that somebody marked to be shown or printed, with what is to be said of it.
 *
 * @param id what tells it from all strips and marks that its document ever had
 * @param begin its first frame
 * @param end the frame after its last
 * @param note what is to be said of it; empty for nothing
 * @param author who marked it, or changed it last, and when
 */
public record Strip(long id, long begin, long end, String note, Authorship author) {

  /** Strips in time; those that begin together in the order in which they came to be. */
  public static final Comparator<Strip> IN_TIME =
      Comparator.comparingLong(Strip::begin).thenComparingLong(Strip::id);

  /** Rejects a strip that begins before the record or has no length. */
  public Strip {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("a strip from frame " + begin + " to frame " + end);
    }
  }

  /** How many frames long it is. */
  public long frames() {
    return end - begin;
  }

  /** The same strip with another note. */
  public Strip noted(String other, Authorship by) {
    return new Strip(id, begin, end, other, by);
  }

  /**
   * The same strip with other ends.
   *
   * @param newEnd the frame after its last
   */
  public Strip reaching(long newBegin, long newEnd, Authorship by) {
    return new Strip(id, newBegin, newEnd, note, by);
  }
}
