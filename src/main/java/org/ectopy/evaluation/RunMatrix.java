package org.ectopy.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often a run of one length met one of another.
 *
 * @param counts the cells that are not 0
 */
public record RunMatrix(Map<RunCell, Long> counts) {

  /** A matrix of zeros. */
  public static final RunMatrix EMPTY = new RunMatrix(Map.of());

  /** Copies the map. */
  public RunMatrix {
    counts = Map.copyOf(counts);
  }

  /** The count of a cell. */
  public long count(int reference, int test) {
    return counts.getOrDefault(new RunCell(reference, test), 0L);
  }

  /** The sum over the cells that are wanted. */
  long sum(Predicate<RunCell> wanted) {
    return counts.entrySet().stream()
        .filter(each -> wanted.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The sum of two matrices. */
  public RunMatrix plus(RunMatrix other) {
    Map<RunCell, Long> sums = new HashMap<>(counts);
    other.counts.forEach((cell, count) -> sums.merge(cell, count, Long::sum));
    return new RunMatrix(sums);
  }
}
