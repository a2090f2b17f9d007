package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Multiplies each lead of a beat by a number of its own whose logarithm is normal.
 *
 * @param deviation the standard deviation of the logarithm
 */
public record AmplifyNormal(double deviation) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      Amplify.amplify(cut, beat, lead, Math.exp(deviation * random.nextGaussian()));
    }
  }
}
