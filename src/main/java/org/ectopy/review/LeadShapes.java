package org.ectopy.review;

import java.util.Arrays;

/** The shapes of a record's beats in one lead, in steps, without baseline. */
final class LeadShapes {

  /** What a stored step counts in, per mV. */
  private static final float PER_MILLIVOLT = 4000;

  /** Where a step is cut off, in mV. */
  private static final float MOST = 8;

  /** A lead whose QRS complexes are lower than this, in mV, is as good as flat. */
  private static final double LOWEST = 0.05;

  private static final int MOST_FOR_MEDIAN = 2000;

  private final short[] steps;
  private double height = LOWEST;

  LeadShapes(int beats) {
    steps = new short[Math.multiplyExact(beats, ShapeSteps.COUNT)];
  }

  /** Keeps a step of a beat, in mV. Several threads may do so, each for other beats. */
  void put(int beat, int step, float millivolts) {
    float within = Math.clamp(millivolts, -MOST, MOST);
    steps[beat * ShapeSteps.COUNT + step] = (short) Math.round(within * PER_MILLIVOLT);
  }

  /** Finds the usual height of a QRS complex, from beats spread over the record. */
  void measure() {
    int beats = steps.length / ShapeSteps.COUNT;
    int every = Math.max(1, beats / MOST_FOR_MEDIAN);
    double[] heights = new double[(beats + every - 1) / every];
    Arrays.setAll(heights, i -> height(i * every));
    Arrays.sort(heights);
    height = heights.length == 0 ? LOWEST : Math.max(LOWEST, heights[heights.length / 2]);
  }

  private double height(int beat) {
    int low = Short.MAX_VALUE;
    int high = Short.MIN_VALUE;
    for (int step = ShapeSteps.QRS; step < ShapeSteps.AFTER_QRS; step++) {
      int value = steps[beat * ShapeSteps.COUNT + step];
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return (high - low) / PER_MILLIVOLT;
  }

  /**
   * Copies a beat's steps, each as what it counts for, as a share of the usual QRS's height.
   *
   * @param leads among how many leads this one is
   */
  void copy(int beat, int leads, float[] target, int offset) {
    double scale = 1 / (PER_MILLIVOLT * height * Math.sqrt(leads));
    for (int step = 0; step < ShapeSteps.COUNT; step++) {
      target[offset + step] =
          (float) (steps[beat * ShapeSteps.COUNT + step] * scale * ShapeSteps.weight(step));
    }
  }
}
