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

/** What is usual between beats, and how far from it is early, late or compensatory. */
final class UsualInterval {

  /** An interval is early below, and late above, so many times the usual one. */
  static final double EARLY_BELOW = 0.88;

  static final double LATE_ABOVE = 1.2;

  /** How far the intervals around a compensatory pause may be from two usual ones. */
  static final double COMPENSATORY_WITHIN = 0.12;

  /** How far around a beat usual intervals are looked for, in s. */
  private static final double REACH = 15;

  /** Fewer intervals do not tell what is usual, as in bigeminy. */
  private static final int LEAST = 3;

  private static final Set<BeatClass> LEADING = EnumSet.of(BeatClass.N, BeatClass.Q);

  private UsualInterval() {}

  /**
   * The usual interval around a beat in frames: the median of those near it between two beats of
   * the leading rhythm, its own two left out; empty where there are fewer than three.
   *
   * @param beats in time order
   * @param beat its place among them
   */
  static OptionalDouble of(List<Annotation> beats, int beat, SampleRate rate) {
    long reach = rate.frameAt(REACH);
    long frame = beats.get(beat).sample();
    long[] intervals =
        IntStream.range(1, beats.size())
            .filter(i -> i != beat && i != beat + 1)
            .filter(i -> Math.abs(beats.get(i).sample() - frame) <= reach)
            .filter(i -> leading(beats.get(i)) && leading(beats.get(i - 1)))
            .mapToLong(i -> beats.get(i).sample() - beats.get(i - 1).sample())
            .sorted()
            .toArray();
    return intervals.length < LEAST ? OptionalDouble.empty() : median(intervals);
  }

  private static OptionalDouble median(long[] sorted) {
    int middle = sorted.length / 2;
    LongStream middles =
        Arrays.stream(sorted, sorted.length % 2 == 0 ? middle - 1 : middle, middle + 1);
    return middles.average();
  }

  /** Whether a beat is one of the leading rhythm: a normal or a paced one. */
  static boolean leading(Annotation beat) {
    return LabelMap.EC57.classOf(beat.symbol()).filter(LEADING::contains).isPresent();
  }
}
