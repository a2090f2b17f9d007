package org.ectopy.ui.beats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.ectopy.annotation.AnnotationDocument;
import org.ectopy.annotation.Mark;
import org.ectopy.record.Annotation;

/**
 * Finds what belongs into the table of marks: all that is no beat, and beats that say something.
 */
final class MarkRows {

  private MarkRows() {}

  /**
   * The rows of a document in the order of time.
   *
   * @param frames of the record
   * @param filter words that must all be a symbol or stand in the text
   */
  static List<MarkRow> of(AnnotationDocument document, long frames, String filter) {
    List<Predicate<Annotation>> words =
        Arrays.stream(filter.strip().split("\\s+", -1))
            .filter(Predicate.not(String::isEmpty))
            .map(MarkRows::word)
            .toList();
    List<MarkRow> rows = new ArrayList<>();
    Map<MarkKind, Long> next = new EnumMap<>(MarkKind.class);
    for (Mark mark : document.marks().reversed()) {
      if (!mark.beat() || !mark.annotation().aux().isEmpty()) {
        MarkRow row = row(mark, next, frames);
        if (words.stream().allMatch(word -> word.test(mark.annotation()))) {
          rows.add(row);
        }
      }
    }
    return rows.reversed();
  }

  private static MarkRow row(Mark mark, Map<MarkKind, Long> next, long frames) {
    MarkKind kind = MarkKind.of(mark);
    if (kind == MarkKind.NOTE) {
      return new MarkRow(mark, mark.frame());
    }
    long end = next.getOrDefault(kind, Math.max(frames, mark.frame()));
    next.put(kind, mark.frame());
    return new MarkRow(mark, end);
  }

  private static Predicate<Annotation> word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return annotation ->
        annotation.symbol().mnemonic().equals(word)
            || annotation.auxText().toLowerCase(Locale.ROOT).contains(lower);
  }
}
