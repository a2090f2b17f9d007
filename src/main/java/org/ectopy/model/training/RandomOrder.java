package org.ectopy.model.training;

import java.util.SplittableRandom;

/** Numbers in random order. */
final class RandomOrder {

  private RandomOrder() {}

  /** The numbers from 0 to {@code count - 1}, each once (Fisher and Yates). */
  static int[] of(int count, SplittableRandom random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
