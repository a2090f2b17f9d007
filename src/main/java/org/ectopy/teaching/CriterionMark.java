package org.ectopy.teaching;

import java.util.List;

/**
 * A criterion where it can be seen on the trace.
 *
 * @param from the first frame
 * @param until the last frame; that of a line is the first
 * @param values fill the places of the criterion's words: s, ms or a rate per minute, as the words
 *     say
 * @param word fills the place of the words instead, where they have no number; else empty
 */
public record CriterionMark(
    Criterion criterion, Shape shape, long from, long until, List<Double> values, String word) {

  /** How a mark is drawn. */
  public enum Shape {
    /** An interval, above the trace. */
    BRACKET,
    /** A stretch of the trace, shaded. */
    SHADE,
    /** A moment at which a beat was due; it has no words. */
    LINE
  }

  /** Copies the list. */
  public CriterionMark {
    values = List.copyOf(values);
  }

  static CriterionMark bracket(Criterion criterion, long from, long until, Double... values) {
    return new CriterionMark(criterion, Shape.BRACKET, from, until, List.of(values), "");
  }

  static CriterionMark shade(Criterion criterion, FrameSpan span, Double... values) {
    return new CriterionMark(
        criterion, Shape.SHADE, span.from(), span.until(), List.of(values), "");
  }

  static CriterionMark line(Criterion criterion, long frame) {
    return new CriterionMark(criterion, Shape.LINE, frame, frame, List.of(), "");
  }

  /** Whether it touches a stretch of frames. */
  public boolean within(double first, double last) {
    return until >= first && from <= last;
  }
}
