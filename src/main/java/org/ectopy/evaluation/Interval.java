package org.ectopy.evaluation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where a figure lies in many draws of beats.
 *
 * @param mean over the draws
 * @param low below which a fortieth of the values lie
 * @param high above which a fortieth of the values lie: 95 % lie between the two
 * @param draws in which the figure had a value
 */
public record Interval(double mean, double low, double high, int draws) {

  private static final double TAIL = 0.025;

  /** The interval of a figure over draws; empty where it has a value in none. */
  public static Optional<Interval> of(Stream<ScoredBeats> draws, ScoredStatistic statistic) {
    return of(
        draws
            .map(statistic::of)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble));
  }

  /** The interval of values; empty where there are none. */
  public static Optional<Interval> of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    if (sorted.length == 0) {
      return Optional.empty();
    }
    double mean = Arrays.stream(sorted).average().orElseThrow();
    return Optional.of(
        new Interval(mean, quantile(sorted, TAIL), quantile(sorted, 1 - TAIL), sorted.length));
  }

  /** The quantile between the two nearest values, on the line from one to the other. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
