package org.ectopy.ui.control;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ectopy.ui.trace.ColorRole;

/**
 * A confusion matrix as it is drawn: rows are what is true, columns what was said.
 *
 * @param titles what stands beside the rows, above the columns, and at the sums
 * @param heads the names of the rows, which are those of the columns too
 * @param counts row by row
 */
public record MatrixTable(Titles titles, List<Head> heads, List<List<Long>> counts) {

  /** Copies the lists and rejects counts that are no square of the heads. */
  public MatrixTable {
    heads = List.copyOf(heads);
    counts = counts.stream().map(List::copyOf).toList();
    int size = heads.size();
    if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
      throw new IllegalArgumentException("counts of another size than " + size);
    }
  }

  /**
   * What stands around a matrix.
   *
   * @param rows whose the rows are
   * @param columns whose the columns are
   * @param sums what sums are called
   */
  public record Titles(String rows, String columns, String sums) {}

  /**
   * A row and its column.
   *
   * @param name a letter or a short word
   * @param color the colour of the name
   */
  public record Head(String name, ColorRole color) {}

  /** How many rows there are, and columns. */
  public int size() {
    return heads.size();
  }

  /** What a cell counts; what is left open stands for all rows or columns. */
  public long count(OptionalInt row, OptionalInt column) {
    return indices(row)
        .mapToLong(r -> indices(column).mapToLong(c -> counts.get(r).get(c)).sum())
        .sum();
  }

  private IntStream indices(OptionalInt one) {
    return one.isPresent() ? one.stream() : IntStream.range(0, size());
  }
}
