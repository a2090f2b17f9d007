package org.ectopy.cli;

import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.PrintedNumber;

/**
 * A column of {@code ectopy compare}'s tables.
 *
 * @param head what stands above it
 * @param figure the name in {@link ComparisonFigures}
 * @param decimals that are printed
 */
record FigureColumn(String head, String figure, int decimals) {

  /** A column of percentages. */
  static FigureColumn percent(String head, String figure) {
    return new FigureColumn(head, figure, 2);
  }

  String cell(Map<String, OptionalDouble> figures) {
    return PrintedNumber.decimals(figures.getOrDefault(figure, OptionalDouble.empty()), decimals);
  }
}
