package org.ectopy.teaching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ectopy.record.Annotation;
import org.ectopy.record.BeatClass;
import org.ectopy.record.LabelMap;
import org.ectopy.record.SampleRate;

/**
 * The intervals around a beat against the usual one there, the median of the intervals between two
 * normal or paced beats near it: criteria that hold for this very beat. All times are in ms.
 *
 * @param before from the beat before it; empty for the first
 * @param after to the beat after it; empty for the last
 * @param usual empty where fewer than three intervals near it join two such beats, as in bigeminy
 * @param afterEctopic whether the beat before it is neither normal nor paced, so that it may end its pause
 */
public record QuizTiming(
    OptionalDouble before, OptionalDouble after, OptionalDouble usual, boolean afterEctopic) {

  private static final QuizTiming UNKNOWN =
      new QuizTiming(
          OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);

  private static final Set<BeatClass> LEADING = EnumSet.of(BeatClass.N, BeatClass.Q);
  private static final int REACH = 12;
  private static final int LEAST_NORMAL = 3;
  private static final double MILLIS = 1000;
  private static final double PERCENT = 100;

  /** The timing of the beat at a frame; nothing is known where there is none. */
  public static QuizTiming of(List<Annotation> beats, long frame, SampleRate rate) {
    int beat = IntStream.range(0, beats.size())
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
        scaled(usual(beats, beat), perFrame),
        beat > 0 && !normal(beats.get(beat - 1)));
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

  private static OptionalDouble usual(List<Annotation> beats, int beat) {
    long[] normal =
        IntStream.rangeClosed(Math.max(1, beat - REACH), Math.min(beats.size() - 1, beat + REACH))
            .filter(i -> i != beat && i != beat + 1)
            .filter(i -> normal(beats.get(i)) && normal(beats.get(i - 1)))
            .mapToLong(i -> beats.get(i).sample() - beats.get(i - 1).sample())
            .sorted()
            .toArray();
    if (normal.length < LEAST_NORMAL) {
      return OptionalDouble.empty();
    }
    int middle = normal.length / 2;
    LongStream middles =
        Arrays.stream(normal, normal.length % 2 == 0 ? middle - 1 : middle, middle + 1);
    return middles.average();
  }

  /** Whether a beat is one of the leading rhythm: a normal or a paced one. */
  private static boolean normal(Annotation beat) {
    return LabelMap.EC57.classOf(beat.symbol()).filter(LEADING::contains).isPresent();
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
}
