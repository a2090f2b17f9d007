package org.ectopy.ui.evaluation;

import java.util.List;
import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * A place in the matrix: a cell, or a head or sum that stands for a whole row or column.
 *
 * @param row of a class, or the one after the last for all classes
 * @param column of a class, or the one after the last for all classes
 */
record MatrixPlace(int row, int column) {

  /** How many classes there are: the row and the column of all. */
  static final int ALL = BeatClass.inOrder().size();

  /** Keeps within the matrix. */
  MatrixPlace {
    row = Math.clamp(row, 0, ALL);
    column = Math.clamp(column, 0, ALL);
  }

  Optional<BeatClass> truth() {
    return of(row);
  }

  Optional<BeatClass> predicted() {
    return of(column);
  }

  private static Optional<BeatClass> of(int place) {
    List<BeatClass> classes = BeatClass.inOrder();
    return place < ALL ? Optional.of(classes.get(place)) : Optional.empty();
  }

  /** The place so many rows below and columns to the right, within the matrix. */
  MatrixPlace beside(int rows, int columns) {
    return new MatrixPlace(row + rows, column + columns);
  }

  BeatGroup.Cell group() {
    return new BeatGroup.Cell(truth(), predicted());
  }

  /** The place of a group of beats. */
  static MatrixPlace of(BeatGroup.Cell cell) {
    return new MatrixPlace(
        cell.truth().map(BeatClass::index).orElse(ALL),
        cell.predicted().map(BeatClass::index).orElse(ALL));
  }
}
