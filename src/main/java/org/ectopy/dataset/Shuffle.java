package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/** Brings numbers into a random order. */
final class Shuffle {

  private Shuffle() {}

  /** Every order is as likely as any other (Fisher and Yates; Durstenfeld 1964). */
  static void shuffle(int[] values, RandomGenerator random) {
    for (int last = values.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int kept = values[last];
      values[last] = values[other];
      values[other] = kept;
    }
  }
}
