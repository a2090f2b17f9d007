package org.ectopy.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;

/**
 * Labels that were made wrong on purpose: some S and V beats called N, and as many N beats called S
 * and V.
 */
public final class LabelFlips {

  private final List<BeatClass> truths;
  private final List<BeatClass> labels;
  private final BitSet flipped = new BitSet();

  private LabelFlips(List<BeatClass> truths) {
    this.truths = List.copyOf(truths);
    this.labels = new ArrayList<>(truths);
  }

  /**
   * Flips labels, drawn at random.
   *
   * @param s beats from S to N, and as many from N to S
   * @param v beats from V to N, and as many from N to V
   * @throws IllegalArgumentException where there are fewer beats of a class
   */
  public static LabelFlips draw(List<BeatClass> truths, int s, int v, long seed) {
    LabelFlips flips = new LabelFlips(truths);
    SplittableRandom random = new SplittableRandom(seed);
    flips.flip(BeatClass.S, BeatClass.N, s, random);
    flips.flip(BeatClass.V, BeatClass.N, v, random);
    flips.flip(BeatClass.N, BeatClass.S, s, random);
    flips.flip(BeatClass.N, BeatClass.V, v, random);
    return flips;
  }

  private void flip(BeatClass from, BeatClass to, int count, SplittableRandom random) {
    int[] free =
        IntStream.range(0, truths.size())
            .filter(beat -> truths.get(beat) == from && !flipped.get(beat))
            .toArray();
    if (free.length < count) {
      throw new IllegalArgumentException(
          "%d beats of %s cannot be flipped: there are %d".formatted(count, from, free.length));
    }
    for (int i = 0; i < count; i++) {
      int drawn = random.nextInt(i, free.length);
      int beat = free[drawn];
      free[drawn] = free[i];
      flipped.set(beat);
      labels.set(beat, to);
    }
  }

  /** The labels, wrong ones and right ones. */
  public List<BeatClass> labels() {
    return List.copyOf(labels);
  }

  /** Whether a beat's label was flipped. */
  public boolean flipped(int beat) {
    return flipped.get(beat);
  }

  /**
   * How many of the flips between N and a class are at the head of a list of suspects about that
   * class which is as long as there are such flips: precision and recall in one.
   *
   * @param suspects the most suspect first
   */
  public Ratio found(List<Suspect> suspects, BeatClass each) {
    long flips = flipped.stream().filter(beat -> isBetweenNormalAnd(each, beat)).count();
    long hits =
        suspects.stream()
            .filter(suspect -> suspect.concerns(each))
            .limit(flips)
            .filter(suspect -> flipped.get(suspect.beat()))
            .filter(suspect -> isBetweenNormalAnd(each, suspect.beat()))
            .count();
    return new Ratio(hits, flips);
  }

  private boolean isBetweenNormalAnd(BeatClass each, int beat) {
    return labels.get(beat) == each || truths.get(beat) == each;
  }
}
