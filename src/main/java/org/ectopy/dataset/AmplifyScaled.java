package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Amplifies what lies between 0 and 1 and stays there: x becomes x (1 + a (1 - x)), a being the
 * same for all samples of a lead and between {@code -most} and {@code most}. For waveforms that are
 * scaled to 0 to 1, whose padding must stay 0.
 *
 * @param most 0 to 1
 */
public record AmplifyScaled(double most) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      amplify(cut, beat, lead, most * (2 * random.nextDouble() - 1));
    }
  }

  /** Amplifies one lead. */
  static void amplify(Segments cut, int beat, int lead, double a) {
    int from = cut.waveform(beat, lead);
    for (int i = from; i < from + cut.shape().perLead(); i++) {
      double x = cut.waveforms()[i];
      cut.waveforms()[i] = (float) (x * (1 + a * (1 - x)));
    }
  }
}
