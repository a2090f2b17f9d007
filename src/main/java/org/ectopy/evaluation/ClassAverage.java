package org.ectopy.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;
import org.ectopy.record.BeatClass;

/**
 * A figure's mean over classes. A class in which the figure has no value is left out, as
 * scikit-learn does with {@code zero_division=nan}; the mean of none has no value.
 */
public final class ClassAverage {

  private ClassAverage() {}

  /** The mean in which each of the classes counts the same. */
  public static OptionalDouble macro(
      ClassStatistic statistic, ClassConfusion confusion, Collection<BeatClass> classes) {
    return classes.stream()
        .map(each -> statistic.of(confusion, each).fraction())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /** The mean over all classes in which each counts as often as it has beats. */
  public static OptionalDouble weighted(ClassStatistic statistic, ClassConfusion confusion) {
    double sum = 0;
    long weight = 0;
    for (BeatClass each : BeatClass.inOrder()) {
      OptionalDouble value = statistic.of(confusion, each).fraction();
      if (value.isPresent()) {
        sum += value.getAsDouble() * confusion.support(each);
        weight += confusion.support(each);
      }
    }
    return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
  }
}
