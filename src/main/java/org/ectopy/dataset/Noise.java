package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Adds normal noise to each lead of a beat, in the unit of the waveform.
 *
 * @param offset the standard deviation of what is the same for all samples of a lead
 * @param white the standard deviation of what is each sample's own
 */
public record Noise(double offset, double white) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      int from = cut.waveform(beat, lead);
      double moved = offset * random.nextGaussian();
      for (int i = from; i < from + cut.shape().perLead(); i++) {
        cut.waveforms()[i] += (float) (moved + white * random.nextGaussian());
      }
    }
  }
}
