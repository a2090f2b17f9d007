package org.ectopy.teaching;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.SampleRate;

/**
 * The intervals around a beat against the usual one there, the median of those between two normal
 * or paced beats near it: criteria that hold for this very beat. All times are in ms.
 *
 * @param before from the beat before it; empty for the first
 * @param after to the beat after it; empty for the last
 * @param usual empty where fewer than three intervals near it join two such beats, as in bigeminy
 * @param afterEctopic whether the beat before it is neither normal nor paced, so that it may end
 *     its pause
 */
public record QuizTiming(
    OptionalDouble before, OptionalDouble after, OptionalDouble usual, boolean afterEctopic) {

  private static final QuizTiming UNKNOWN =
      new QuizTiming(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);

  private static final double MILLIS = 1000;
  private static final double PERCENT = 100;

  /** The timing of the beat at a frame; nothing is known where there is none. */
  public static QuizTiming of(List<Annotation> beats, long frame, SampleRate rate) {
    int beat =
        IntStream.range(0, beats.size())
            .filter(i -> beats.get(i).sample() == frame)
            .findFirst()
            .orElse(-1);
    if (beat < 0) {
      return UNKNOWN;
    }
    double perFrame = MILLIS / rate.framesPerSecond();
    return new QuizTiming(
        scaled(interval(beats, beat), perFrame),
        scaled(interval(beats, beat + 1), perFrame),
        scaled(UsualInterval.of(beats, beat, rate), perFrame),
        beat > 0 && !UsualInterval.leading(beats.get(beat - 1)));
  }

  private static OptionalDouble scaled(OptionalDouble frames, double perFrame) {
    return frames.isPresent()
        ? OptionalDouble.of(frames.getAsDouble() * perFrame)
        : OptionalDouble.empty();
  }

  /** The interval in frames that ends with a beat. */
  private static OptionalDouble interval(List<Annotation> beats, int beat) {
    return beat > 0 && beat < beats.size()
        ? OptionalDouble.of((double) beats.get(beat).sample() - beats.get(beat - 1).sample())
        : OptionalDouble.empty();
  }

  /** By how much of the usual interval it comes early, in percent; below 0 where it is late. */
  public OptionalDouble prematurity() {
    return before.isPresent() && usual.isPresent()
        ? OptionalDouble.of(PERCENT * (1 - before.getAsDouble() / usual.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** The interval after it in percent of the usual one. */
  public OptionalDouble pause() {
    return after.isPresent() && usual.isPresent()
        ? OptionalDouble.of(PERCENT * after.getAsDouble() / usual.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether it comes before it is due. */
  public boolean early() {
    return ratio(before) < UsualInterval.EARLY_BELOW;
  }

  /** Whether it comes after it was due. */
  public boolean late() {
    return ratio(before) > UsualInterval.LATE_ABOVE;
  }

  /** Whether the beats around it are two usual intervals apart. */
  public boolean compensatory() {
    return Math.abs(ratio(before) + ratio(after) - 2) <= UsualInterval.COMPENSATORY_WITHIN;
  }

  /** Whether the beats around it are less than two usual intervals apart. */
  public boolean reset() {
    return ratio(before) + ratio(after) < 2 - UsualInterval.COMPENSATORY_WITHIN;
  }

  /** An interval in usual ones; NaN where one of them is not known. */
  private double ratio(OptionalDouble interval) {
    return interval.orElse(Double.NaN) / usual.orElse(Double.NaN);
  }
}
