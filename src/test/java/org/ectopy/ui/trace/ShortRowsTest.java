package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortRowsTest {

  /** 10 rows and a half of 100 frames, each 20 pixels high and 200 wide, a row and a half away. */
  private static final ShortRows ROWS = new ShortRows(100, 20, 200, 30, 1050);

  @Test
  void aFrameHasItsRowAndPlaceAndBack() {
    assertEquals(11, ROWS.count());
    assertEquals(220, ROWS.total());
    assertEquals(3, ROWS.rowOf(350));
    assertEquals(100, ROWS.xOf(350, 3));
    assertEquals(30, ROWS.yOf(3));
    assertEquals(350, ROWS.frameAt(100, 39));
    assertEquals(100, ROWS.frameAt(-5, 9.9));
    assertEquals(1049, ROWS.frameAt(190, 9999));
  }

  @Test
  void rowsInPartAreSeen() {
    assertEquals(1, ROWS.firstSeen());
    assertEquals(7, ROWS.endSeen(100));
    assertEquals(11, ROWS.endSeen(1000));
  }

  @Test
  void scrollingStopsAtBothEndsAndShowsARowWithTheLeastMove() {
    assertEquals(0, ROWS.scrolledTo(-7, 100).top());
    assertEquals(120, ROWS.scrolledTo(500, 100).top());
    assertEquals(0, ROWS.scrolledTo(500, 900).top());
    assertEquals(30, ROWS.showing(350, 100).top());
    assertEquals(20, ROWS.showing(150, 100).top());
    assertEquals(100, ROWS.showing(950, 100).top());
  }
}
