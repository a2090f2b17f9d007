package org.ectopy.ui.teaching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ectopy.teaching.Criterion;
import org.ectopy.teaching.CriterionMark;
import org.ectopy.teaching.CriterionMark.Shape;
import org.ectopy.ui.session.Viewport;
import org.junit.jupiter.api.Test;

class StripLayoutTest {

  /** A pixel is a frame, a letter 10 pixels. */
  private static final Viewport VIEWPORT = new Viewport(0, 1, 40, 1000, 100_000);

  private static CriterionMark mark(Shape shape, long from, long until) {
    return new CriterionMark(Criterion.EARLY, shape, from, until, List.of(), "");
  }

  private static StripLayout layout(String words, CriterionMark... marks) {
    return StripLayout.of(List.of(marks), VIEWPORT, mark -> words, text -> 10.0 * text.length());
  }

  private static List<Integer> lanes(List<StripLayout.Placed> placed) {
    return placed.stream().map(StripLayout.Placed::lane).toList();
  }

  @Test
  void wordsStandInTheMiddleOfTheirMark() {
    StripLayout layout = layout("four", mark(Shape.BRACKET, 200, 300));
    assertEquals(230, layout.brackets().getFirst().words());
    assertEquals(1, layout.lanesAbove());
    assertEquals(0, layout.lanesBelow());
  }

  @Test
  void whatOverlapsGetsALaneOfItsOwn() {
    StripLayout layout =
        layout("four", mark(Shape.BRACKET, 200, 300), mark(Shape.BRACKET, 250, 500));
    assertEquals(List.of(0, 1), lanes(layout.brackets()));
  }

  @Test
  void intervalsThatFollowEachOtherShareALane() {
    StripLayout layout =
        layout(
            "four",
            mark(Shape.BRACKET, 200, 300),
            mark(Shape.BRACKET, 300, 400),
            mark(Shape.BRACKET, 400, 500));
    assertEquals(List.of(0, 0, 0), lanes(layout.brackets()));
  }

  @Test
  void longWordsOfNarrowMarksStandBelowEachOther() {
    StripLayout layout =
        layout("quite long words", mark(Shape.SHADE, 300, 320), mark(Shape.SHADE, 340, 380));
    assertEquals(List.of(0, 1), lanes(layout.shades()));
  }

  @Test
  void wordsStayWithinThePaperAndWhatIsOutOfViewHasNone() {
    StripLayout layout =
        layout("quite long words", mark(Shape.SHADE, 2, 8), mark(Shape.SHADE, 2000, 2100));
    assertEquals(1, layout.shades().size());
    assertEquals(0, layout.shades().getFirst().words());
  }
}
