package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one rhythm.
 *
 * @param start in ticks
 * @param end in ticks, the first tick after it
 * @param name as the annotator wrote it, such as {@code (AFIB}; any string occurs
 */
public record RhythmSpan(long start, long end, String name) {

  /** Its length in ticks. */
  public long ticks() {
    return end - start;
  }

  /** Whether a rhythm change begins or ends a span; others are remarks. */
  public static boolean bounds(Annotation change) {
    return begins(change) || ends(change);
  }

  /** Whether a rhythm change names a rhythm. */
  static boolean begins(Annotation change) {
    return change.aux().startsWith("(");
  }

  /** Whether a rhythm change says that a rhythm ends and none follows, as in Icentia11k. */
  static boolean ends(Annotation change) {
    return change.auxText().equals(")");
  }

  /** The spans between rhythm changes in time order, the last up to {@code endTick}. */
  static List<RhythmSpan> between(List<Annotation> changes, long endTick) {
    List<RhythmSpan> spans = new ArrayList<>();
    List<Annotation> bounds = changes.stream().filter(RhythmSpan::bounds).toList();
    for (int i = 0; i < bounds.size(); i++) {
      Annotation change = bounds.get(i);
      long next = i + 1 < bounds.size() ? bounds.get(i + 1).sample() : endTick;
      if (begins(change)) {
        long start = change.sample();
        spans.add(new RhythmSpan(start, Math.max(start, next), change.auxText()));
      }
    }
    return spans;
  }
}
