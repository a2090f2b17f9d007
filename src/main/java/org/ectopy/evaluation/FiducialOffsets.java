package org.ectopy.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.ectopy.record.SampleRate;

/** How far apart two annotators mark the same beats. */
public final class FiducialOffsets {

  private static final double MS_PER_SECOND = 1000;

  /** In frames, without sign, in rising order. */
  private final long[] distances;

  private final SampleRate rate;

  /** The distances of matched beats in a record, or in several of the same rate. */
  public FiducialOffsets(List<BeatPair> pairs, SampleRate rate) {
    this.distances = pairs.stream().mapToLong(pair -> Math.abs(pair.offset())).sorted().toArray();
    this.rate = rate;
  }

  /** The median distance in ms, of two middle ones their mean; empty where no beats match. */
  public OptionalDouble medianMs() {
    int half = distances.length / 2;
    if (distances.length == 0) {
      return OptionalDouble.empty();
    }
    double frames =
        distances.length % 2 == 1 ? distances[half] : (distances[half - 1] + distances[half]) / 2.0;
    return OptionalDouble.of(frames / rate.framesPerSecond() * MS_PER_SECOND);
  }

  /** The share of the matched beats at most so far apart. */
  public Ratio within(double milliseconds) {
    double most = milliseconds / MS_PER_SECOND * rate.framesPerSecond();
    return new Ratio(
        Arrays.stream(distances).filter(each -> each <= most).count(), distances.length);
  }
}
