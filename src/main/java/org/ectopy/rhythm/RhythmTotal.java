package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectopy.record.RhythmSpan;

/**
 * How long a rhythm that the annotator named has lasted in all.
 *
 * @param name as it was written, such as {@code (AFIB}
 * @param spans all of its stretches in order, one or more
 */
public record RhythmTotal(String name, List<RhythmSpan> spans) {

  /** Copies the list. */
  public RhythmTotal {
    spans = List.copyOf(spans);
  }

  /** The rhythms of a record in the order of their first appearance. */
  public static List<RhythmTotal> of(RhythmStudy study) {
    Map<String, List<RhythmSpan>> found = new LinkedHashMap<>();
    for (RhythmSpan span : study.marks().rhythms(study.frames())) {
      found.computeIfAbsent(span.name(), _ -> new ArrayList<>()).add(span);
    }
    return found.entrySet().stream()
        .map(each -> new RhythmTotal(each.getKey(), each.getValue()))
        .toList();
  }

  /** Its time in all, in frames. */
  public long frames() {
    return spans.stream().mapToLong(RhythmSpan::ticks).sum();
  }

  /** The longest stretch, the first of them. */
  public RhythmSpan longest() {
    RhythmSpan longest = spans.getFirst();
    for (RhythmSpan span : spans) {
      longest = span.ticks() > longest.ticks() ? span : longest;
    }
    return longest;
  }
}
