package org.ectopy.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where cells lie: 114 wide at least, 80 high with one lead, 6 apart and from the edges. */
class GalleryLayoutTest {

  /** Room for five cells of 114 and their gaps: 6 + 5 * 120 = 606. */
  private static final GalleryLayout FIVE = new GalleryLayout(12, 1, 606, 200, 0);

  @Test
  void asManyCellsStandInARowAsFit() {
    assertEquals(5, FIVE.columns());
    assertEquals(4, new GalleryLayout(12, 1, 605, 200, 0).columns());
    assertEquals(114, FIVE.cellWidth());
    assertEquals(3, FIVE.rows());
    assertEquals(3 * 86 + 6, FIVE.total());
  }

  @Test
  void whatIsLeftOfTheWidthGoesToAllCells() {
    GalleryLayout wide = new GalleryLayout(12, 1, 656, 200, 0);
    assertEquals(5, wide.columns());
    assertEquals(124, wide.cellWidth());
  }

  @Test
  void aPointIsInACellOrBetweenCells() {
    assertEquals(0, FIVE.placeAt(6, 6));
    assertEquals(0, FIVE.placeAt(119, 85));
    assertEquals(GalleryViewModel.NO_PLACE, FIVE.placeAt(121, 50));
    assertEquals(1, FIVE.placeAt(126, 50));
    assertEquals(6, FIVE.placeAt(126, 92));
    assertEquals(6, FIVE.scrolledTo(64).placeAt(126, 92 - 64));
    assertEquals(GalleryViewModel.NO_PLACE, FIVE.scrolledTo(64).placeAt(300, 140), "no 13th beat");
    assertEquals(GalleryViewModel.NO_PLACE, FIVE.placeAt(2, 50));
  }

  @Test
  void onlyRowsInViewAreSeen() {
    assertEquals(0, FIVE.firstSeen());
    assertEquals(3, FIVE.endSeen());
    GalleryLayout many = new GalleryLayout(10_000, 1, 606, 200, 8_600);
    assertEquals(2_000, many.rows());
    assertEquals(99, many.firstSeen());
    assertEquals(103, many.endSeen());
  }

  @Test
  void aPlaceIsScrolledToAsLittleAsNeedBe() {
    assertEquals(0, FIVE.showing(4).top());
    assertEquals(64, FIVE.showing(11).top(), "264 high in 200");
    assertEquals(0, FIVE.scrolledTo(64).showing(0).top());
    assertEquals(64, FIVE.scrolledTo(1_000).top());
    assertEquals(0, FIVE.scrolledTo(-5).top());
  }

  @Test
  void twoLeadsNeedMoreRoom() {
    assertEquals(128, new GalleryLayout(12, 2, 606, 200, 0).cellHeight());
  }
}
