package org.ectopy.ui.trace;

import org.ectopy.record.Samples;

/** Puts samples into the slices of a curve so that no sample is lost and the line is unbroken. */
final class Decimation {

  private final int[] samples;
  private final Height height;

  /**
   * @param samples stored integers, gaps as {@link Samples#GAP}
   * @param height where they lie
   */
  Decimation(int[] samples, Height height) {
    this.samples = samples;
    this.height = height;
  }

  /**
   * Fills a curve whose slice {@code i} spans {@code [first + i * step, first + (i + 1) * step]},
   * positions counted in samples of the array. Between two samples the line is straight; beside a
   * gap there is no line.
   */
  void fill(Curve curve, double first, double step) {
    for (int slice = 0; slice < curve.slices(); slice++) {
      double left = first + slice * step;
      double right = left + step;
      between(curve, slice, left);
      between(curve, slice, right);
      int from = (int) Math.max(0, Math.ceil(left));
      int to = (int) Math.min(samples.length - 1.0, Math.floor(right));
      if (from <= to) {
        extremes(curve, slice, from, to);
      }
    }
  }

  private void between(Curve curve, int slice, double position) {
    int before = (int) Math.floor(position);
    if (before < 0 || before + 1 >= samples.length) {
      return;
    }
    int here = samples[before];
    int next = samples[before + 1];
    if (here != Samples.GAP && next != Samples.GAP) {
      double share = position - before;
      curve.include(slice, height.of(here + share * ((double) next - here)));
    }
  }

  private void extremes(Curve curve, int slice, int from, int to) {
    int least = Integer.MAX_VALUE;
    int greatest = Samples.GAP;
    for (int i = from; i <= to; i++) {
      int value = samples[i];
      if (value != Samples.GAP) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
    if (greatest != Samples.GAP) {
      curve.include(slice, height.of(least));
      curve.include(slice, height.of(greatest));
    }
  }
}
