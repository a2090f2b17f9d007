package org.ectopy.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The comparisons of several records together.
 *
 * @param byRecord each record's comparison by its name, in the order of reports
 */
public record ComparisonTotals(Map<String, BeatComparison> byRecord) {

  /** Copies the map and keeps its order. */
  public ComparisonTotals {
    byRecord = Collections.unmodifiableMap(new LinkedHashMap<>(byRecord));
  }

  /** The sum of all matrices; ratios of it are the <em>gross</em> figures. */
  public ConfusionMatrix gross() {
    return byRecord.values().stream()
        .map(BeatComparison::matrix)
        .reduce(ConfusionMatrix.EMPTY, ConfusionMatrix::plus);
  }

  /** The <em>average</em>: the mean in percent over the records in which the ratio has a value. */
  public OptionalDouble average(Statistic statistic) {
    List<Double> fractions =
        byRecord.values().stream()
            .map(each -> statistic.of(each.matrix()).fraction())
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .toList();
    // Adding up in turn and dividing last gives sumstats' own rounding.
    double sum = 0;
    for (double fraction : fractions) {
      sum += fraction;
    }
    return fractions.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * sum / fractions.size());
  }
}
