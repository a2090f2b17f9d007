package org.ectopy.ui.control;

import java.util.Optional;

/**
 * Where the cells of a matrix lie, in logical pixels from its upper left corner: heads at the left
 * and above, then the rows and columns, then the sums.
 *
 * @param width of the view
 * @param height of the view
 * @param left the room for the names of rows
 * @param size how many rows there are, and columns
 */
record MatrixLayout(double width, double height, double left, int size) {

  /** The least room for the names of rows. */
  static final double LEAST_LEFT = 46;

  /** The room for the names of columns. */
  static final double TOP = 38;

  private static final double WIDEST = 74;
  private static final double TALLEST = 52;
  private static final double EDGE = 6;

  /** Rows and columns with those of the sums. */
  private int cells() {
    return size + 1;
  }

  double cellWidth() {
    return Math.clamp(Math.floor((width - left - EDGE) / cells()), 10, WIDEST);
  }

  double cellHeight() {
    return Math.clamp(Math.floor((height - TOP - EDGE) / cells()), 10, TALLEST);
  }

  double x(int column) {
    return left + column * cellWidth();
  }

  double y(int row) {
    return TOP + row * cellHeight();
  }

  /** The place under a point: a head stands for its whole row or column. */
  Optional<MatrixPlace> at(double x, double y) {
    int column = x < left ? size : (int) ((x - left) / cellWidth());
    int row = y < TOP ? size : (int) ((y - TOP) / cellHeight());
    boolean inside = column < cells() && row < cells() && x >= 0 && y >= 0;
    return inside ? Optional.of(new MatrixPlace(row, column, size)) : Optional.empty();
  }
}
