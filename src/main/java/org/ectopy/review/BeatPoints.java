package org.ectopy.review;

import java.util.stream.IntStream;

/**
 * Each beat of a record as a point: where its shape lies along the principal axes, in usual QRS
 * heights, and its two RR ratios, weighted. Beats that look alike and come alike lie close.
 */
public final class BeatPoints {

  private static final int AXES = 24;

  /** What the logarithm of an RR ratio counts for, before and after the beat. Chosen on DS1. */
  private static final double BEFORE = 4;

  private static final double AFTER = 1.5;

  private final float[] values;
  private final int width;
  private final int beats;

  /** Points of {@code width} numbers each. */
  BeatPoints(float[] values, int width) {
    this.values = values.clone();
    this.width = width;
    this.beats = width == 0 ? 0 : values.length / width;
  }

  static BeatPoints of(BeatShapes shapes, BeatTiming timing) {
    PrincipalAxes axes = PrincipalAxes.of(shapes, AXES);
    int width = axes.count() + 2;
    float[] values = new float[Math.multiplyExact(shapes.beats(), width)];
    IntStream.range(0, shapes.beats())
        .parallel()
        .forEach(
            beat -> {
              float[] row = new float[shapes.width()];
              shapes.copy(beat, row);
              axes.project(row, values, beat * width);
              values[beat * width + width - 2] = (float) (BEFORE * timing.before(beat));
              values[beat * width + width - 1] = (float) (AFTER * timing.after(beat));
            });
    return new BeatPoints(values, width);
  }

  /** The number of beats. */
  public int beats() {
    return beats;
  }

  /** Where a beat's shape lies along the first principal axis, in usual QRS heights. */
  public double first(int beat) {
    return values[beat * width];
  }

  /** Where a beat's shape lies along the second principal axis, in usual QRS heights. */
  public double second(int beat) {
    return width > 3 ? values[beat * width + 1] : 0;
  }

  /** The RR interval that ends with a beat over the local one. */
  public double rrRatio(int beat) {
    return Math.exp(values[beat * width + width - 2] / BEFORE);
  }

  /** The numbers of a point. */
  int width() {
    return width;
  }

  /** The distance of two beats. */
  public double distance(int one, int other) {
    return Math.sqrt(squaredDistance(one, values, other * width));
  }

  /** The square of a beat's distance from a point that begins somewhere in {@code points}. */
  double squaredDistance(int beat, float[] points, int offset) {
    int from = beat * width;
    float sum = 0;
    for (int k = 0; k < width; k++) {
      float difference = values[from + k] - points[offset + k];
      sum += difference * difference;
    }
    return sum;
  }

  /** Copies a point. */
  void copy(int beat, float[] target, int offset) {
    System.arraycopy(values, beat * width, target, offset, width);
  }

  /** Adds a point to a sum. */
  void addTo(int beat, double[] sum, int offset) {
    for (int k = 0; k < width; k++) {
      sum[offset + k] += values[beat * width + k];
    }
  }

  /** The mean of some points. */
  float[] mean(int[] chosen) {
    double[] sum = new double[width];
    for (int beat : chosen) {
      addTo(beat, sum, 0);
    }
    float[] mean = new float[width];
    for (int k = 0; k < width; k++) {
      mean[k] = (float) (sum[k] / chosen.length);
    }
    return mean;
  }
}
