package org.ectopy.review;

/**
 * The steps into which a beat is divided, from 0.24 s before its fiducial to 0.41 s after it: of 20
 * ms before the QRS complex, where the P wave is, of 10 ms in it, and of 40 ms after it.
 */
final class ShapeSteps {

  /** Steps of a lead. */
  static final int COUNT = 33;

  /** The first step of the QRS complex. */
  static final int QRS = 8;

  /** The first step after the QRS complex. */
  static final int AFTER_QRS = 25;

  private static final double START = -0.24;
  private static final double HUNDREDTH = 0.01;

  /** A P wave is low: what lies before the QRS complex counts so many times. Chosen on DS1. */
  private static final double P_WAVE = 2;

  private ShapeSteps() {}

  private static int hundredths(int step) {
    if (step < QRS) {
      return 2;
    }
    return step < AFTER_QRS ? 1 : 4;
  }

  /** Where each step begins and the last one ends, in s after the fiducial. */
  static double[] bounds() {
    double[] bounds = new double[COUNT + 1];
    int hundredths = 0;
    for (int step = 0; step < COUNT; step++) {
      bounds[step] = START + HUNDREDTH * hundredths;
      hundredths += hundredths(step);
    }
    bounds[COUNT] = START + HUNDREDTH * hundredths;
    return bounds;
  }

  /** What a step's mean counts for in a distance: the root of its length keeps it the signal's. */
  static double weight(int step) {
    return (step < QRS ? P_WAVE : 1) * Math.sqrt(hundredths(step));
  }
}
