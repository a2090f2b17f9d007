package org.ectopy.cli;

import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.evaluation.PrintedNumber;
import org.ectopy.report.ComparisonFigures;

/**
 * A column of the tables of {@code ectopy compare} and {@code ectopy evaluate}.
 *
 * @param head what stands above it
 * @param figure the name in {@link ComparisonFigures} or {@link
 *     org.ectopy.evaluation.ClassifierFigures}
 * @param decimals that are printed
 */
record FigureColumn(String head, String figure, int decimals) {

  /** A column of percentages. */
  static FigureColumn percent(String head, String figure) {
    return new FigureColumn(head, figure, 2);
  }

  /** A column of figures from 0 to 1, or not far above. */
  static FigureColumn fraction(String head, String figure) {
    return new FigureColumn(head, figure, 4);
  }

  String cell(Map<String, OptionalDouble> figures) {
    return PrintedNumber.decimals(figures.getOrDefault(figure, OptionalDouble.empty()), decimals);
  }
}
