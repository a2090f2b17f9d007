package org.ectopy.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.ui.trace.ColorRole;
import org.junit.jupiter.api.Test;

/** Where cells lie, what a point, a head or a sum stands for, and what is written there. */
class MatrixPlaceTest {

  /** Room for six cells of 50 by 30 beside and below the heads. */
  private static final MatrixLayout LAYOUT =
      new MatrixLayout(46 + 300 + 6, 38 + 180 + 6, 46, 5);

  private static final OptionalInt ALL = OptionalInt.empty();

  private static final MatrixTable TABLE =
      new MatrixTable(
          new MatrixTable.Titles("true", "said", "all"),
          List.of(head("N"), head("S"), head("V")),
          List.of(List.of(1200L, 2L, 0L), List.of(0L, 0L, 0L), List.of(0L, 6L, 6L)));

  private static MatrixTable.Head head(String name) {
    return new MatrixTable.Head(name, ColorRole.TEXT);
  }

  private static MatrixPlace place(int row, int column) {
    return new MatrixPlace(row, column, 5);
  }

  @Test
  void aPointIsInACell() {
    assertEquals(Optional.of(place(0, 0)), LAYOUT.at(47, 39));
    assertEquals(Optional.of(place(2, 1)), LAYOUT.at(46 + 51, 38 + 61));
    assertEquals(Optional.empty(), LAYOUT.at(46 + 301, 50));
  }

  @Test
  void headsStandForWholeRowsAndColumns() {
    assertEquals(Optional.of(place(1, 5)), LAYOUT.at(20, 38 + 31));
    assertEquals(Optional.of(place(5, 2)), LAYOUT.at(46 + 101, 10));
    assertEquals(Optional.of(place(5, 5)), LAYOUT.at(46 + 251, 38 + 151));
    assertEquals(OptionalInt.of(1), place(1, 5).oneRow());
    assertEquals(ALL, place(1, 5).oneColumn());
  }

  @Test
  void arrowsStayWithinTheMatrix() {
    assertEquals(place(0, 5), place(0, 5).beside(-1, 1));
    assertEquals(place(1, 4), place(0, 5).beside(1, -1));
  }

  @Test
  void cellsCountAndSharesAreOfTheirRowsAndColumns() {
    OptionalInt n = OptionalInt.of(0);
    OptionalInt s = OptionalInt.of(1);
    OptionalInt v = OptionalInt.of(2);
    assertEquals("1,200", MatrixShare.COUNTS.words(TABLE, n, n));
    assertEquals("12", MatrixShare.COUNTS.words(TABLE, v, ALL));
    assertEquals("1,214", MatrixShare.COUNTS.words(TABLE, ALL, ALL));
    assertEquals("50.0", MatrixShare.ROWS.words(TABLE, v, s), "6 of 12");
    assertEquals("75.0", MatrixShare.COLUMNS.words(TABLE, v, s), "6 of 8");
    assertEquals("\u00b7", MatrixShare.ROWS.words(TABLE, s, s));
  }

  @Test
  void countsAreASquareOfTheHeads() {
    List<MatrixTable.Head> two = List.of(head("N"), head("V"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MatrixTable(TABLE.titles(), two, List.of(List.of(1L, 2L))));
  }
}
