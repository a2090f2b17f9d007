package org.ectopy.library;

import java.util.List;

/**
 * What a record's annotations say of it.
 *
 * @param annotator the extension of the annotation file that was read; empty where there is none
 * @param beats its beats
 * @param rhythms its rhythms as the annotator wrote them, such as {@code (AFIB}, the longest first
 */
public record LabelSummary(String annotator, BeatCounts beats, List<String> rhythms) {

  /** No annotations. */
  public static final LabelSummary NONE = new LabelSummary("", BeatCounts.NONE, List.of());

  /** Copies the list. */
  public LabelSummary {
    rhythms = List.copyOf(rhythms);
  }
}
