package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Adds normal noise to the numbers of a beat's rhythm.
 *
 * @param deviation its standard deviation
 */
public record RhythmNoise(double deviation) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    int numbers = cut.shape().perBeat();
    for (int i = beat * numbers; i < (beat + 1) * numbers; i++) {
      cut.rhythms()[i] += (float) (deviation * random.nextGaussian());
    }
  }
}
