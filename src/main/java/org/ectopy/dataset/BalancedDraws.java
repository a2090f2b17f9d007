package org.ectopy.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ectopy.record.BeatClass;

/**
 * Tests with as many beats of each class, drawn out of the beats of one larger test.
 *
 * @param perClass beats of each class in every draw
 * @param draws how many
 * @param seed the same one gives the same draws
 */
public record BalancedDraws(int perClass, int draws, long seed) {

  /**
   * 160 beats of each class, 100 times: MIT-BIH has 803 fusion beats, and a fifth of them is 161.
   */
  public static BalancedDraws ofMitBih(long seed) {
    return new BalancedDraws(160, 100, seed);
  }

  /**
   * The draws; within each no beat is there twice.
   *
   * @param test beats of the set
   * @throws IllegalArgumentException where a class has too few
   */
  public List<int[]> of(BeatSet set, int[] test) {
    List<int[]> classes = new ArrayList<>();
    for (BeatClass label : BeatClass.inOrder()) {
      int[] beats = Arrays.stream(test).filter(beat -> set.label(beat) == label).toArray();
      if (beats.length < perClass) {
        throw new IllegalArgumentException(
            "%d beats of class %s are in the test and %d of each are to be drawn"
                .formatted(beats.length, label, perClass));
      }
      classes.add(beats);
    }
    Random random = new Random(seed);
    return IntStream.range(0, draws).mapToObj(draw -> draw(classes, random)).toList();
  }

  private int[] draw(List<int[]> classes, Random random) {
    int[] drawn = new int[classes.size() * perClass];
    for (int i = 0; i < classes.size(); i++) {
      Shuffle.shuffle(classes.get(i), random);
      System.arraycopy(classes.get(i), 0, drawn, i * perClass, perClass);
    }
    return drawn;
  }
}
