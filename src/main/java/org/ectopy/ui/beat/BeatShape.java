package org.ectopy.ui.beat;

import org.ectopy.record.Samples;

/** A line over the time about a beat's fiducial, in mV; NaN where it has a gap. */
final class BeatShape {

  private final double[] seconds;
  private final double[] millivolts;

  private BeatShape(double[] seconds, double[] millivolts) {
    this.seconds = seconds;
    this.millivolts = millivolts;
  }

  /** A beat that was read, with so many mV for a stored integer. */
  static BeatShape of(int[] shape, ShapeReader reader, double perStep) {
    return made(
        shape.length, reader, i -> shape[i] == Samples.GAP ? Double.NaN : shape[i] * perStep);
  }

  /** The mean of beats, moved by so many standard deviations. */
  static BeatShape of(MeanShape mean, double deviations, ShapeReader reader, double perStep) {
    return made(
        mean.length(), reader, i -> (mean.mean(i) + deviations * mean.deviation(i)) * perStep);
  }

  private static BeatShape made(int length, ShapeReader reader, Heights heights) {
    double[] seconds = new double[length];
    double[] millivolts = new double[length];
    for (int i = 0; i < length; i++) {
      seconds[i] = reader.seconds(i);
      millivolts[i] = heights.of(i);
    }
    return new BeatShape(seconds, millivolts);
  }

  /** The height of each sample. */
  @FunctionalInterface
  private interface Heights {
    double of(int sample);
  }

  /** How many samples it has. */
  int length() {
    return seconds.length;
  }

  /** When a sample is, in s after the fiducial. */
  double seconds(int sample) {
    return seconds[sample];
  }

  /** How high a sample is; NaN for a gap. */
  double millivolts(int sample) {
    return millivolts[sample];
  }
}
