package org.ectopy.ui.evaluation;

import java.util.Optional;

/**
 * Where the cells of the matrix lie, in logical pixels from its upper left corner: heads at the
 * left and above, then a row and a column for each class, then the sums.
 *
 * @param width of the view
 * @param height of the view
 */
record MatrixLayout(double width, double height) {

  /** The room for the names of rows. */
  static final double LEFT = 46;

  /** The room for the names of columns. */
  static final double TOP = 38;

  private static final int CELLS = MatrixPlace.ALL + 1;
  private static final double WIDEST = 74;
  private static final double TALLEST = 52;
  private static final double EDGE = 6;

  double cellWidth() {
    return Math.clamp(Math.floor((width - LEFT - EDGE) / CELLS), 10, WIDEST);
  }

  double cellHeight() {
    return Math.clamp(Math.floor((height - TOP - EDGE) / CELLS), 10, TALLEST);
  }

  double x(int column) {
    return LEFT + column * cellWidth();
  }

  double y(int row) {
    return TOP + row * cellHeight();
  }

  /** The place under a point: a head stands for its whole row or column. */
  Optional<MatrixPlace> at(double x, double y) {
    int column = x < LEFT ? MatrixPlace.ALL : (int) ((x - LEFT) / cellWidth());
    int row = y < TOP ? MatrixPlace.ALL : (int) ((y - TOP) / cellHeight());
    boolean inside = column < CELLS && row < CELLS && x >= 0 && y >= 0;
    return inside ? Optional.of(new MatrixPlace(row, column)) : Optional.empty();
  }
}
