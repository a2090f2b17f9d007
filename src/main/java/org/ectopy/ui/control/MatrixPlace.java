package org.ectopy.ui.control;

import java.util.OptionalInt;

/**
 * A place in a matrix: a cell, or a head or sum that stands for a whole row or column.
 *
 * @param row from 0, or {@code size} for all rows
 * @param column from 0, or {@code size} for all columns
 * @param size how many rows the matrix has, and columns
 */
public record MatrixPlace(int row, int column, int size) {

  /** Keeps within the matrix. */
  public MatrixPlace {
    row = Math.clamp(row, 0, size);
    column = Math.clamp(column, 0, size);
  }

  /** The row; empty for all. */
  public OptionalInt oneRow() {
    return of(row);
  }

  /** The column; empty for all. */
  public OptionalInt oneColumn() {
    return of(column);
  }

  private OptionalInt of(int place) {
    return place < size ? OptionalInt.of(place) : OptionalInt.empty();
  }

  /** The place so many rows below and columns to the right, within the matrix. */
  MatrixPlace beside(int rows, int columns) {
    return new MatrixPlace(row + rows, column + columns, size);
  }
}
