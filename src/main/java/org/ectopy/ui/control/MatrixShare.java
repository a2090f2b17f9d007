package org.ectopy.ui.control;

import java.util.Locale;
import java.util.OptionalInt;
import org.ectopy.evaluation.Ratio;

/** What stands in the cells of a matrix. */
public enum MatrixShare {
  /** How many there are. */
  COUNTS,
  /** Their share of their row, in percent. */
  ROWS,
  /** Their share of their column, in percent. */
  COLUMNS;

  /** Stands in a cell that counts nothing. */
  static final String NONE = "\u00b7";

  /** The words of a cell, a row, a column or all; what is left open stands for all. */
  public String words(MatrixTable matrix, OptionalInt row, OptionalInt column) {
    long count = matrix.count(row, column);
    if (count == 0) {
      return NONE;
    }
    Ratio ratio =
        switch (this) {
          case COUNTS -> new Ratio(0, 0);
          case ROWS -> new Ratio(count, matrix.count(row, OptionalInt.empty()));
          case COLUMNS -> new Ratio(count, matrix.count(OptionalInt.empty(), column));
        };
    return ratio.percent().isPresent()
        ? String.format(Locale.ROOT, "%.1f", ratio.percent().getAsDouble())
        : String.format(Locale.ROOT, "%,d", count);
  }
}
