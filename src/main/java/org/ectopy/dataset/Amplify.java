package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Multiplies each lead of a beat by a number of its own, as likely to make it larger as smaller.
 *
 * @param most the largest factor, 1 or more; the smallest is 1 through it
 */
public record Amplify(double most) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      amplify(cut, beat, lead, Math.pow(most, 2 * random.nextDouble() - 1));
    }
  }

  /** Multiplies one lead. */
  static void amplify(Segments cut, int beat, int lead, double factor) {
    int from = cut.waveform(beat, lead);
    for (int i = from; i < from + cut.shape().perLead(); i++) {
      cut.waveforms()[i] *= (float) factor;
    }
  }
}
