package org.ectopy.evaluation;

import java.util.Arrays;

/** Scores in rising order, each with whether it was right. */
final class SortedHits {

  /** A score's bits, in the order of numbers, above one bit for the hit. */
  private final long[] keys;

  /**
   * Sorts them.
   *
   * @param scores finite
   * @param hits as many as scores
   */
  SortedHits(float[] scores, boolean[] hits) {
    keys = new long[scores.length];
    for (int i = 0; i < scores.length; i++) {
      keys[i] = (long) ordered(scores[i]) << 1 | (hits[i] ? 1 : 0);
    }
    Arrays.sort(keys);
  }

  int count() {
    return keys.length;
  }

  float score(int place) {
    return Float.intBitsToFloat(folded((int) (keys[place] >> 1)));
  }

  boolean hit(int place) {
    return (keys[place] & 1) != 0;
  }

  /** Whether the scores at a place and before it differ. */
  boolean differsFromPrevious(int place) {
    return keys[place] >> 1 != keys[place - 1] >> 1;
  }

  /** An integer that compares as the number does; -0 is 0. */
  private static int ordered(float score) {
    return folded(Float.floatToIntBits(score + 0f));
  }

  /** Turns the order of negative numbers' bits round, and back. */
  private static int folded(int bits) {
    return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
  }
}
