package org.ectopy.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.ectopy.record.BeatClass;
import org.junit.jupiter.api.Test;

/** Where cells lie, and which of them a point, a head or a sum stands for. */
class MatrixPlaceTest {

  /** Room for six cells of 50 by 30 beside and below the heads. */
  private static final MatrixLayout LAYOUT = new MatrixLayout(46 + 300 + 6, 38 + 180 + 6);

  @Test
  void aPointIsInACell() {
    assertEquals(Optional.of(new MatrixPlace(0, 0)), LAYOUT.at(47, 39));
    assertEquals(Optional.of(new MatrixPlace(2, 1)), LAYOUT.at(46 + 51, 38 + 61));
    assertEquals(Optional.empty(), LAYOUT.at(46 + 301, 50));
  }

  @Test
  void headsStandForWholeRowsAndColumns() {
    assertEquals(
        new BeatGroup.Cell(Optional.of(BeatClass.S), Optional.empty()),
        LAYOUT.at(20, 38 + 31).orElseThrow().group());
    assertEquals(
        new BeatGroup.Cell(Optional.empty(), Optional.of(BeatClass.V)),
        LAYOUT.at(46 + 101, 10).orElseThrow().group());
    assertEquals(
        new BeatGroup.Cell(Optional.empty(), Optional.empty()),
        LAYOUT.at(46 + 251, 38 + 151).orElseThrow().group());
  }

  @Test
  void aGroupKnowsItsPlace() {
    MatrixPlace place = new MatrixPlace(3, MatrixPlace.ALL);
    assertEquals(place, MatrixPlace.of(place.group()));
    assertEquals(new MatrixPlace(0, MatrixPlace.ALL), new MatrixPlace(-1, 9));
  }
}
