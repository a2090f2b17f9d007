package org.ectopy.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final AnnotationSymbol NORMAL = new AnnotationSymbol(1, "N", "normal beat", true);

  private static Marks beatsAt(long... frames) {
    List<BeatMark> beats =
        LongStream.of(frames).mapToObj(f -> new BeatMark(f, NORMAL, BeatClass.N)).toList();
    return new Marks(beats, List.of(), List.of());
  }

  @Test
  void beatsAreSortedByTime() {
    assertEquals(10, beatsAt(30, 10, 20).beats().getFirst().frame());
  }

  @Test
  void findsTheFirstBeatFromAFrameOn() {
    Marks marks = beatsAt(10, 20, 30);
    assertEquals(0, marks.firstBeatFrom(10));
    assertEquals(1, marks.firstBeatFrom(10.5));
    assertEquals(3, marks.firstBeatFrom(31));
  }

  @Test
  void findsTheNearestBeat() {
    Marks marks = beatsAt(10, 20, 30);
    assertEquals(0, marks.nearestBeat(-5));
    assertEquals(0, marks.nearestBeat(14));
    assertEquals(1, marks.nearestBeat(16));
    assertEquals(2, marks.nearestBeat(99));
    assertEquals(-1, Marks.NONE.nearestBeat(5));
  }

  @Test
  void aCellEndsHalfWayToTheNeighbourOrAtItsReach() {
    Marks marks = beatsAt(100, 140, 1000);
    assertEquals(new Marks.Cell(120, 240), marks.cell(1, 100));
    assertEquals(new Marks.Cell(0, 120), marks.cell(0, 100));
    assertEquals(new Marks.Cell(900, 1100), marks.cell(2, 100));
  }
}
