package org.ectopy.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The comparisons of several records together.
 *
 * @param records in the order of reports
 */
public record ComparisonTotals(List<RecordComparison> records) {

  private static final double PERCENT = 100;

  /** Copies the list. */
  public ComparisonTotals {
    records = List.copyOf(records);
  }

  /** The sum of all matrices; ratios of it are the <em>gross</em> figures. */
  public ConfusionMatrix gross() {
    return records.stream()
        .map(each -> each.beats().matrix())
        .reduce(ConfusionMatrix.EMPTY, ConfusionMatrix::plus);
  }

  /** The runs of all records. */
  public RunComparison runs(RunKind kind) {
    return records.stream()
        .map(each -> each.runs(kind))
        .reduce(RunComparison.empty(kind), RunComparison::plus);
  }

  /** The distances of all matched beats. */
  public FiducialOffsets offsets() {
    return new FiducialOffsets(records.stream().map(RecordComparison::beats).toList());
  }

  /** How long the tests call the signal unreadable, in seconds. */
  public long shutdownSeconds() {
    return records.stream().mapToLong(each -> each.beats().shutdownSeconds()).sum();
  }

  /** The <em>average</em>: the mean in percent over the records in which the ratio has a value. */
  public OptionalDouble average(Statistic statistic) {
    List<OptionalDouble> fractions =
        records.stream()
            .map(each -> statistic.of(each.beats().matrix()).fraction())
            .filter(OptionalDouble::isPresent)
            .toList();
    // Adding up in turn and dividing last gives sumstats' own rounding.
    double sum = 0;
    for (OptionalDouble fraction : fractions) {
      sum += fraction.orElseThrow();
    }
    return fractions.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(PERCENT * sum / fractions.size());
  }
}
