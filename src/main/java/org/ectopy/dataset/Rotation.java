package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Puts what another lead might show in place of a beat's first: its first two turned by a random
 * angle, cos a times the one and sin a times the other. The second becomes the first as it was; a
 * lead that is alone stays.
 */
public record Rotation() implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    if (cut.leads() > 1) {
      turn(cut, beat, 2 * Math.PI * random.nextDouble());
    }
  }

  private static void turn(Segments cut, int beat, double angle) {
    float cosine = (float) Math.cos(angle);
    float sine = (float) Math.sin(angle);
    int first = cut.waveform(beat, 0);
    int second = cut.waveform(beat, 1);
    float[] samples = cut.waveforms();
    for (int i = 0; i < cut.shape().perLead(); i++) {
      float old = samples[first + i];
      samples[first + i] = cosine * old + sine * samples[second + i];
      samples[second + i] = old;
    }
  }
}
