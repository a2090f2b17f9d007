package org.ectopy.model.training;

import java.util.SplittableRandom;

/** Seeds for the parts of a training, each by where it is used and not by what ran before. */
final class Seeds {

  private Seeds() {}

  /** The seed of a part, told from others by numbers. */
  static long of(long seed, long... part) {
    long mixed = seed;
    for (long number : part) {
      mixed = new SplittableRandom(mixed ^ (number * 0x9E3779B97F4A7C15L)).nextLong();
    }
    return mixed;
  }
}
