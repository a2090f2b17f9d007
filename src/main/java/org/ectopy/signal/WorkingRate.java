package org.ectopy.signal;

/**
 * The rate at which {@link BestPathDetector} works: the mean of every {@code factor} frames, which
 * gives 100 to 200 samples per second, enough for the band of a QRS complex.
 *
 * @param framesPerSecond of what comes in, in Hz
 * @param factor frames in each of its samples
 */
record WorkingRate(double framesPerSecond, int factor) {

  private static final double LEAST = 100;

  /** The rate for what comes at {@code framesPerSecond}. */
  static WorkingRate of(double framesPerSecond) {
    return new WorkingRate(framesPerSecond, Math.max(1, (int) (framesPerSecond / LEAST)));
  }

  /** Samples per second. */
  double samplesPerSecond() {
    return framesPerSecond / factor;
  }

  /** The number of samples nearest to a time in s, 1 or more. */
  int samples(double seconds) {
    return (int) Math.max(1, Math.round(seconds * samplesPerSecond()));
  }

  /** The time in s of a sample after sample 0. */
  double seconds(double sample) {
    return sample / samplesPerSecond();
  }

  /** The frame in the middle of a sample. */
  long frame(double sample) {
    return Math.round(sample * factor + (factor - 1) / 2.0);
  }
}
