package org.ectopy.ui.beat;

import org.ectopy.record.Samples;

/** The mean of beats, sample by sample, and how far they lie from it; in stored integers. */
final class MeanShape {

  private final int[] counts;
  private final double[] sums;
  private final double[] squares;
  private int beats;

  /** Of no beats of so many samples. */
  MeanShape(int length) {
    this.counts = new int[length];
    this.sums = new double[length];
    this.squares = new double[length];
  }

  private MeanShape(MeanShape other) {
    this.counts = other.counts.clone();
    this.sums = other.sums.clone();
    this.squares = other.squares.clone();
    this.beats = other.beats;
  }

  /** One of its own that is the same. */
  MeanShape copy() {
    return new MeanShape(this);
  }

  /** Takes a beat in. */
  void add(int[] shape) {
    count(shape, 1);
  }

  /** Takes a beat out that was taken in; sums of integers are exact, so nothing of it stays. */
  void remove(int[] shape) {
    count(shape, -1);
  }

  private void count(int[] shape, int sign) {
    beats += sign;
    for (int i = 0; i < counts.length; i++) {
      if (shape[i] != Samples.GAP) {
        double value = shape[i];
        counts[i] += sign;
        sums[i] += sign * value;
        squares[i] += sign * value * value;
      }
    }
  }

  /** How many beats it is made of. */
  int beats() {
    return beats;
  }

  /** How many samples it has. */
  int length() {
    return counts.length;
  }

  /** The mean of a sample; NaN where no beat has it. */
  double mean(int sample) {
    return counts[sample] == 0 ? Double.NaN : sums[sample] / counts[sample];
  }

  /** The standard deviation of a sample, divided by one less than the beats; 0 for one beat. */
  double deviation(int sample) {
    int count = counts[sample];
    if (count < 2) {
      return 0;
    }
    double variance = (squares[sample] - sums[sample] * sums[sample] / count) / (count - 1);
    return Math.sqrt(Math.max(0, variance));
  }
}
