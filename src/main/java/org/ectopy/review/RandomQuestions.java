package org.ectopy.review;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.ectopy.evaluation.BeatProbabilities;

/** Asks about any beat, all alike. */
final class RandomQuestions implements Questions {

  private final int beats;
  private final SplittableRandom random;

  RandomQuestions(int beats, long seed) {
    this.beats = beats;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public OptionalInt next(BeatProbabilities now, BitSet asked) {
    int left = beats - asked.cardinality();
    if (left == 0) {
      return OptionalInt.empty();
    }
    int beat = asked.nextClearBit(0);
    for (int skipped = random.nextInt(left); skipped > 0; skipped--) {
      beat = asked.nextClearBit(beat + 1);
    }
    return OptionalInt.of(beat);
  }
}
