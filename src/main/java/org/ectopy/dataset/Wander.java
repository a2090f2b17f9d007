package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Adds a slow sine to each lead, as breathing moves the baseline: 0.05 to 0.5 Hz.
 *
 * @param most the largest amplitude, in the unit of the waveform
 * @param hertz the waveform's samples per second
 */
public record Wander(double most, double hertz) implements Augmentation {

  private static final double SLOWEST = 0.05;
  private static final double FASTEST = 0.5;

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    for (int lead = 0; lead < cut.leads(); lead++) {
      double amplitude = most * random.nextDouble();
      double cycles = (SLOWEST + (FASTEST - SLOWEST) * random.nextDouble()) / hertz;
      double phase = random.nextDouble();
      int from = cut.waveform(beat, lead);
      for (int i = 0; i < cut.shape().perLead(); i++) {
        double turn = 2 * Math.PI * (cycles * i + phase);
        cut.waveforms()[from + i] += (float) (amplitude * Math.sin(turn));
      }
    }
  }
}
