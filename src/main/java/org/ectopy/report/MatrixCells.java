package org.ectopy.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.ConfusionMatrix;
import org.ectopy.record.BeatClass;

/**
 * A confusion matrix by the names of its cells, row by row: {@code Nn}, {@code Ns}, to {@code Xq},
 * or to {@code Qq} where there are no missed and extra beats.
 */
public final class MatrixCells {

  /** The names of the rows. */
  public static final String ROWS = "NSVFQOX";

  /** The names of the columns. */
  public static final String COLUMNS = "nsvfqox";

  private static final int BEATS = 5;

  private MatrixCells() {}

  /** The cells of EC57's matrix. */
  public static Map<String, Long> of(ConfusionMatrix matrix) {
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

  /** The cells of a matrix of classes alone. */
  public static Map<String, Long> of(ClassConfusion confusion) {
    Map<String, Long> cells = new LinkedHashMap<>();
    for (BeatClass truth : BeatClass.inOrder()) {
      for (BeatClass predicted : BeatClass.inOrder()) {
        cells.put(
            truth.name() + predicted.name().toLowerCase(Locale.ROOT),
            confusion.count(truth, predicted));
      }
    }
    return cells;
  }
}
