package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one signal quality, from a {@code ~} annotation to the next.
 *
 * <p>Bits 0 to 3 of its subtype say that leads 0 to 3 are noisy, bits 4 to 7 that they are
 * unreadable; -1 sets them all.
 *
 * @param start in ticks
 * @param end in ticks, the first tick after it
 * @param subtype of the annotation that begins it
 */
public record SignalQualitySpan(long start, long end, int subtype) {

  private static final int LEADS = 4;

  /** Whether no lead is noisy or unreadable. */
  public boolean clean() {
    return subtype == 0;
  }

  /** Whether a lead, counted from 0, is marked as noisy; leads from 4 on have no mark. */
  public boolean noisy(int lead) {
    return lead < LEADS && (subtype >> lead & 1) == 1;
  }

  /** Whether a lead, counted from 0, is marked as unreadable; leads from 4 on have no mark. */
  public boolean unreadable(int lead) {
    return lead < LEADS && (subtype >> (lead + LEADS) & 1) == 1;
  }

  /** The spans between quality changes in time order, the last up to {@code endTick}. */
  static List<SignalQualitySpan> between(List<Annotation> changes, long endTick) {
    List<SignalQualitySpan> spans = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      long start = changes.get(i).sample();
      long next = i + 1 < changes.size() ? changes.get(i + 1).sample() : endTick;
      spans.add(new SignalQualitySpan(start, Math.max(start, next), changes.get(i).subtype()));
    }
    return spans;
  }
}
