package org.ectopy.ui.beats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Strings as numbers in the strings' order, so that many rows are compared without them. */
final class Names {

  private final String[] sorted;
  private final int[] ranks;

  private Names(String[] sorted, int[] ranks) {
    this.sorted = sorted;
    this.ranks = ranks;
  }

  /** The texts of so many rows. */
  static Names of(int rows, IntFunction<String> text) {
    Map<String, Integer> found = new HashMap<>();
    int[] numbers = new int[rows];
    for (int row = 0; row < rows; row++) {
      numbers[row] = found.computeIfAbsent(text.apply(row), unseen -> found.size());
    }
    String[] sorted = found.keySet().toArray(String[]::new);
    Arrays.sort(sorted, String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
    int[] places = new int[sorted.length];
    for (int rank = 0; rank < sorted.length; rank++) {
      places[found.getOrDefault(sorted[rank], 0)] = rank;
    }
    for (int row = 0; row < rows; row++) {
      numbers[row] = places[numbers[row]];
    }
    return new Names(sorted, numbers);
  }

  /** The place of a row's text among all texts. */
  int rank(int row) {
    return ranks[row];
  }

  /** A row's text. */
  String text(int row) {
    return sorted[ranks[row]];
  }

  /** For each rank, whether something is true of its text. */
  boolean[] where(Predicate<String> wanted) {
    boolean[] fits = new boolean[sorted.length];
    for (int rank = 0; rank < sorted.length; rank++) {
      fits[rank] = wanted.test(sorted[rank]);
    }
    return fits;
  }
}
