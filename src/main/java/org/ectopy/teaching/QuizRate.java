package org.ectopy.teaching;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.SampleRate;
import org.ectopy.signal.Stretch;

/**
 * How fast and how even the beats of a stretch follow each other.
 *
 * @param perMinute beats a minute, from the mean interval
 * @param shortest interval in ms
 * @param longest interval in ms
 */
public record QuizRate(double perMinute, double shortest, double longest) {

  private static final double MILLIS = 1000;
  private static final double MILLIS_PER_MINUTE = 60_000;

  /** The rate of the beats within a stretch; empty where there are fewer than two. */
  public static Optional<QuizRate> of(List<Annotation> beats, Stretch stretch, SampleRate rate) {
    long[] frames =
        beats.stream().mapToLong(Annotation::sample).filter(stretch::holds).sorted().toArray();
    if (frames.length < 2 || frames[0] == frames[frames.length - 1]) {
      return Optional.empty();
    }
    LongSummaryStatistics intervals =
        IntStream.range(1, frames.length)
            .mapToLong(i -> frames[i] - frames[i - 1])
            .summaryStatistics();
    double perFrame = MILLIS / rate.framesPerSecond();
    return Optional.of(
        new QuizRate(
            MILLIS_PER_MINUTE / (intervals.getAverage() * perFrame),
            intervals.getMin() * perFrame,
            intervals.getMax() * perFrame));
  }
}
