package org.ectopy.evaluation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often each label of the reference met each label of the test: rows are the reference's (N S V
 * F Q O X), columns the test's (n s v f q o x), in the notation of EC57.
 *
 * @param counts the cells that are not 0
 */
public record ConfusionMatrix(Map<MatrixCell, Long> counts) {

  /** A matrix of zeros. */
  public static final ConfusionMatrix EMPTY = new ConfusionMatrix(Map.of());

  /** Copies the map. */
  public ConfusionMatrix {
    counts = Map.copyOf(counts);
  }

  /** How often the reference said {@code row} where the test said {@code column}. */
  public long count(MatchLabel row, MatchLabel column) {
    return counts.getOrDefault(new MatrixCell(row, column), 0L);
  }

  /**
   * The sum of all cells in the given rows and columns: {@code sum("NS", "v")} is Nv + Sv.
   *
   * @param rows letters of {@link MatchLabel}
   * @param columns the same in lower case
   */
  public long sum(String rows, String columns) {
    String tests = columns.toUpperCase(Locale.ROOT);
    return counts.entrySet().stream()
        .filter(each -> rows.contains(each.getKey().reference().name()))
        .filter(each -> tests.contains(each.getKey().test().name()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The sum of two matrices. */
  public ConfusionMatrix plus(ConfusionMatrix other) {
    Map<MatrixCell, Long> sums = new HashMap<>(counts);
    other.counts.forEach((cell, count) -> sums.merge(cell, count, Long::sum));
    return new ConfusionMatrix(sums);
  }

  /** This matrix with S counted as N, as where supraventricular beats are not told apart. */
  public ConfusionMatrix withoutSupraventricular() {
    Map<MatrixCell, Long> folded = new HashMap<>();
    counts.forEach(
        (cell, count) ->
            folded.merge(
                new MatrixCell(withoutS(cell.reference()), withoutS(cell.test())),
                count,
                Long::sum));
    return new ConfusionMatrix(folded);
  }

  private static MatchLabel withoutS(MatchLabel label) {
    return label == MatchLabel.S ? MatchLabel.N : label;
  }
}
