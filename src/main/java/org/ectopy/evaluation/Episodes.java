package org.ectopy.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stretches of one kind, such as fibrillation, in frames. */
final class Episodes {

  private final TreeMap<Long, Long> endByStart = new TreeMap<>();

  void add(long start, long end) {
    endByStart.merge(start, end, Math::max);
  }

  /**
   * Whether a frame lies in one of the last two that begin before it; their ends belong to them.
   */
  boolean hold(long frame) {
    Map.@Nullable Entry<Long, Long> last = endByStart.floorEntry(frame);
    return last != null
        && (last.getValue() >= frame || lasts(endByStart.lowerEntry(last.getKey()), frame));
  }

  private static boolean lasts(Map.@Nullable Entry<Long, Long> episode, long frame) {
    return episode != null && episode.getValue() >= frame;
  }

  /** Whether one begins in {@code [from, before)}. */
  boolean beginIn(long from, long before) {
    Long start = endByStart.ceilingKey(from);
    return start != null && start < before;
  }

  /** The frames in all that begin before {@code stop}, those without an end up to it. */
  long length(long stop, long open) {
    return endByStart.headMap(stop, true).entrySet().stream()
        .mapToLong(each -> (each.getValue() == open ? stop : each.getValue()) - each.getKey())
        .sum();
  }
}
