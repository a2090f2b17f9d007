package org.ectopy.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ectopy.evaluation.ConfusionMatrix;

/** A confusion matrix by the names of its cells, row by row: {@code Nn}, {@code Ns}, to Xq. */
final class MatrixCells {

  static final String ROWS = "NSVFQOX";
  static final String COLUMNS = "nsvfqox";

  private static final int BEATS = 5;

  private MatrixCells() {}

  static Map<String, Long> of(ConfusionMatrix matrix) {
    Map<String, Long> cells = new LinkedHashMap<>();
    for (int row = 0; row < ROWS.length(); row++) {
      for (int column = 0; column < (row < BEATS ? COLUMNS.length() : BEATS); column++) {
        String rowName = ROWS.substring(row, row + 1);
        String columnName = COLUMNS.substring(column, column + 1);
        cells.put(rowName + columnName, matrix.sum(rowName, columnName));
      }
    }
    return cells;
  }
}
