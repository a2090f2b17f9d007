package org.ectopy.annotation;

import java.util.List;
import java.util.stream.LongStream;

/**
 * All that one edit does.
 *
 * @param marks what it does to marks, at most once to each
 * @param strips what it does to strips, at most once to each
 */
public record Changes(List<Change> marks, List<StripChange> strips) {

  /** Nothing. */
  public static final Changes NONE = new Changes(List.of(), List.of());

  /** Copies the lists. */
  public Changes {
    marks = List.copyOf(marks);
    strips = List.copyOf(strips);
  }

  /** Of marks alone. */
  public static Changes ofMarks(List<Change> marks) {
    return new Changes(marks, List.of());
  }

  /** Of strips alone. */
  public static Changes ofStrips(List<StripChange> strips) {
    return new Changes(List.of(), strips);
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return marks.isEmpty() && strips.isEmpty();
  }

  /** The ids of all that is changed. */
  public LongStream ids() {
    return LongStream.concat(
        marks.stream().mapToLong(Change::id), strips.stream().mapToLong(StripChange::id));
  }

  /** What takes these changes back. */
  public Changes inverse() {
    return new Changes(
        marks.stream().map(Change::inverse).toList(),
        strips.stream().map(StripChange::inverse).toList());
  }
}
