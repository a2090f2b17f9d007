package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectopy.record.BeatClass;

/**
 * Draws with as many beats of each class, none of them twice: a test in which rare classes count as
 * much as common ones.
 *
 * @param perClass beats of each class in a draw
 * @param draws how many draws
 * @param seed the same seed gives the same draws
 */
public record BalancedDraws(int perClass, int draws, long seed) {

  /** A hundred draws of 160 beats per class: all that a fifth of MIT-BIH's F beats allows. */
  public static BalancedDraws ofMitBih(long seed) {
    return new BalancedDraws(160, 100, seed);
  }

  /** The classes with too few beats for a draw; draws are possible where there are none. */
  public List<BeatClass> lacking(ScoredBeats beats) {
    return BeatClass.inOrder().stream()
        .filter(each -> beatsOf(beats, each).length < perClass)
        .toList();
  }

  /**
   * The draws, made one after the other as they are asked for.
   *
   * @throws IllegalArgumentException where a class has too few beats
   */
  public Stream<ScoredBeats> draws(ScoredBeats beats) {
    List<int[]> classes = new ArrayList<>();
    for (BeatClass each : BeatClass.inOrder()) {
      int[] found = beatsOf(beats, each);
      if (found.length < perClass) {
        throw new IllegalArgumentException(
            "%d beats of class %s, %d are needed".formatted(found.length, each, perClass));
      }
      classes.add(found);
    }
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> draw(beats, classes, random)).limit(draws);
  }

  private static int[] beatsOf(ScoredBeats beats, BeatClass beatClass) {
    return IntStream.range(0, beats.count())
        .filter(beat -> beats.truth(beat) == beatClass)
        .toArray();
  }

  private ScoredBeats draw(ScoredBeats beats, List<int[]> classes, SplittableRandom random) {
    return beats.at(
        classes.stream().flatMapToInt(each -> IntStream.of(drawn(each, random))).toArray());
  }

  /** The first steps of a Fisher-Yates shuffle. */
  private int[] drawn(int[] from, SplittableRandom random) {
    int[] left = from.clone();
    int[] drawn = new int[perClass];
    for (int i = 0; i < perClass; i++) {
      int place = random.nextInt(i, left.length);
      drawn[i] = left[place];
      left[place] = left[i];
    }
    return drawn;
  }
}
