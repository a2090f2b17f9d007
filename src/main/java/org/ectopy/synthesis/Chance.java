package org.ectopy.synthesis;

import java.util.SplittableRandom;

/** Random numbers that are the same on every machine for the same seed. */
final class Chance {

  private static final int TERMS = 12;

  private final SplittableRandom random;

  Chance(long seed) {
    this(new SplittableRandom(seed));
  }

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** Numbers of their own for a part of the work, which others do not disturb. */
  Chance branch() {
    return new Chance(random.split());
  }

  /** Between two bounds, all alike. */
  double between(double least, double greatest) {
    return least + (greatest - least) * random.nextDouble();
  }

  /** Nearly normal, mean 0, standard deviation 1: the sum of twelve numbers less six. */
  double normal() {
    double sum = -TERMS / 2.0;
    for (int i = 0; i < TERMS; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
