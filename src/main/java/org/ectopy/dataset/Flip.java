package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Turns leads of a beat upside down, each by itself, as swapped electrodes do.
 *
 * @param share of the leads, 0 to 1
 */
public record Flip(double share) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      if (random.nextDouble() < share) {
        Amplify.amplify(cut, beat, lead, -1);
      }
    }
  }
}
