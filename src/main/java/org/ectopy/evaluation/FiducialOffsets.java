package org.ectopy.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** How far apart two annotators mark the same beats, earlier and later alike. */
public final class FiducialOffsets {

  /** In ms, in rising order. */
  private final double[] distances;

  /** The distances of all matched beats. */
  public FiducialOffsets(List<BeatComparison> comparisons) {
    this.distances =
        comparisons.stream().flatMapToDouble(FiducialOffsets::distances).sorted().toArray();
  }

  private static DoubleStream distances(BeatComparison comparison) {
    double framesPerMs = comparison.protocol().rate().framesPerSecond() / 1000;
    return comparison.matching().pairs().stream()
        .mapToDouble(pair -> Math.abs(pair.offset()) / framesPerMs);
  }

  /** The median distance in ms, of two middle ones their mean; empty where no beats match. */
  public OptionalDouble medianMs() {
    int half = distances.length / 2;
    if (distances.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        distances.length % 2 == 1 ? distances[half] : (distances[half - 1] + distances[half]) / 2);
  }

  /** The share of the matched beats at most so far apart. */
  public Ratio within(double milliseconds) {
    return new Ratio(
        Arrays.stream(distances).filter(each -> each <= milliseconds).count(), distances.length);
  }
}
