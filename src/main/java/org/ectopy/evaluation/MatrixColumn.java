package org.ectopy.evaluation;

/**
 * A column of the line formats: a sum over cells of the matrix.
 *
 * @param rows letters of {@link MatchLabel}
 * @param columns the same in lower case
 * @param width characters at least
 */
record MatrixColumn(String rows, String columns, int width) {

  /** The sum, filled up with blanks on the left. */
  String of(ConfusionMatrix matrix) {
    return PrintedNumber.right(String.valueOf(matrix.sum(rows, columns)), width);
  }
}
