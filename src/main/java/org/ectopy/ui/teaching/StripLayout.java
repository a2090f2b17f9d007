package org.ectopy.ui.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.ui.session.Viewport;

/**
 * Where the words of criteria stand: brackets in lanes above the traces, shaded stretches' words in
 * lanes below them, so that no words lie upon others. Lengths are in logical pixels.
 *
 * @param brackets above, lane 0 being the lowest
 * @param shades below, lane 0 being the highest
 */
record StripLayout(List<Placed> brackets, List<Placed> shades) {

  /** Between words of a lane. */
  private static final double GAP = 8;

  /**
   * A mark in its lane.
   *
   * @param from the left edge of the mark
   * @param until its right edge
   * @param words where its words begin
   */
  record Placed(
      CriterionMark mark, String text, double from, double until, double words, int lane) {}

  /** Copies the lists. */
  StripLayout {
    brackets = List.copyOf(brackets);
    shades = List.copyOf(shades);
  }

  /**
   * Places what can be seen of some marks.
   *
   * @param words of a mark
   * @param width of words
   */
  static StripLayout of(
      List<CriterionMark> marks, Viewport viewport, Wording words, ToDoubleFunction<String> width) {
    return new StripLayout(
        place(marks, CriterionMark.Shape.BRACKET, viewport, words, width),
        place(marks, CriterionMark.Shape.SHADE, viewport, words, width));
  }

  /** Gives the words of a mark. */
  @FunctionalInterface
  interface Wording {
    String of(CriterionMark mark);
  }

  private static List<Placed> place(
      List<CriterionMark> marks,
      CriterionMark.Shape shape,
      Viewport viewport,
      Wording words,
      ToDoubleFunction<String> width) {
    List<Placed> placed = new ArrayList<>();
    for (CriterionMark mark : marks) {
      boolean seen = mark.within(viewport.firstFrame(), viewport.lastFrame());
      if (mark.shape() == shape && seen) {
        String text = words.of(mark);
        double from = Math.max(0, viewport.xOf(mark.from()));
        double until = Math.min(viewport.width(), viewport.xOf(mark.until()));
        double length = width.applyAsDouble(text);
        double middle = (from + until - length) / 2;
        double start = Math.clamp(middle, 0, Math.max(0, viewport.width() - length));
        Placed wanted = new Placed(mark, text, from, until, start, 0);
        placed.add(free(wanted, length, placed, width));
      }
    }
    return placed;
  }

  private static Placed free(
      Placed wanted, double length, List<Placed> placed, ToDoubleFunction<String> width) {
    int lane = 0;
    double left = Math.min(wanted.from(), wanted.words());
    double right = Math.max(wanted.until(), wanted.words() + length);
    while (taken(lane, left, right, placed, width)) {
      lane++;
    }
    return new Placed(
        wanted.mark(), wanted.text(), wanted.from(), wanted.until(), wanted.words(), lane);
  }

  private static boolean taken(
      int lane, double left, double right, List<Placed> placed, ToDoubleFunction<String> width) {
    return placed.stream()
        .filter(each -> each.lane() == lane)
        .anyMatch(
            each -> {
              double end = Math.max(each.until(), each.words() + width.applyAsDouble(each.text()));
              double start = Math.min(each.from(), each.words());
              return !touching(each, left, right) && left < end + GAP && right > start - GAP;
            });
  }

  /** Intervals that follow each other share a lane where their words have room. */
  private static boolean touching(Placed each, double left, double right) {
    return Math.abs(each.until() - left) < 1 || Math.abs(each.from() - right) < 1;
  }

  /** How many lanes there are above. */
  int lanesAbove() {
    return lanes(brackets);
  }

  /** How many lanes there are below. */
  int lanesBelow() {
    return lanes(shades);
  }

  private static int lanes(List<Placed> placed) {
    return placed.stream().mapToInt(Placed::lane).max().orElse(-1) + 1;
  }
}
