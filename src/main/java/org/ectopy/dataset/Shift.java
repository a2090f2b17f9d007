package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Moves a beat earlier or later, all leads alike, as a detector that misses the fiducial does. At
 * the end that becomes free the outermost sample goes on.
 *
 * @param most the largest move in samples
 */
public record Shift(int most) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    shift(cut, beat, random.nextInt(2 * most + 1) - most);
  }

  /** Moves a beat by so many samples to later times. */
  static void shift(Segments cut, int beat, int samples) {
    int length = cut.shape().perLead();
    float[] old = new float[length];
    for (int lead = 0; lead < cut.leads(); lead++) {
      int from = cut.waveform(beat, lead);
      System.arraycopy(cut.waveforms(), from, old, 0, length);
      for (int i = 0; i < length; i++) {
        cut.waveforms()[from + i] = old[Math.clamp(i - samples, 0, length - 1)];
      }
    }
  }
}
