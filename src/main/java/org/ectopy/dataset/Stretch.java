package org.ectopy.dataset;

import java.util.random.RandomGenerator;

/**
 * Makes a beat longer or shorter, all leads alike, between samples on a straight line. Beyond the
 * ends of the waveform its first and last samples go on.
 *
 * @param most the largest change of the length, such as 0.2 for 20 %, below 1
 * @param anchor the sample that stays in its place: that of the R peak
 */
public record Stretch(double most, int anchor) implements Augmentation {

  @Override
  public void change(Segments cut, int beat, RandomGenerator random) {
    stretch(cut, beat, 1 + most * (2 * random.nextDouble() - 1));
  }

  /** Makes a beat {@code factor} times as long. */
  void stretch(Segments cut, int beat, double factor) {
    int length = cut.shape().perLead();
    float[] old = new float[length];
    for (int lead = 0; lead < cut.leads(); lead++) {
      int from = cut.waveform(beat, lead);
      System.arraycopy(cut.waveforms(), from, old, 0, length);
      for (int i = 0; i < length; i++) {
        cut.waveforms()[from + i] = at(old, anchor + (i - anchor) / factor);
      }
    }
  }

  private static float at(float[] samples, double place) {
    double inside = Math.clamp(place, 0, samples.length - 1);
    int before = (int) inside;
    int after = Math.min(before + 1, samples.length - 1);
    double rest = inside - before;
    return (float) ((1 - rest) * samples[before] + rest * samples[after]);
  }
}
