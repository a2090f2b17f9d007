package org.ectopy.review;

/**
 * The steps to which a beat's window ({@link org.ectopy.dataset.ContextSegmenter}) is shortened: of
 * 20 ms before the QRS complex, where the P wave is, of 10 ms in it, and of 40 ms after it.
 */
final class ShapeSteps {

  /** Steps of a lead. */
  static final int COUNT = 33;

  private static final int START = 8;
  private static final int BEFORE_QRS = 8;
  private static final int AFTER_QRS = 25;

  /** A P wave is low: what lies before the QRS complex counts so many times. Chosen on DS1. */
  private static final double P_WAVE = 2;

  private ShapeSteps() {}

  /** The samples in a step. */
  static int length(int step) {
    if (step < BEFORE_QRS) {
      return 2;
    }
    return step < AFTER_QRS ? 1 : 4;
  }

  /** What a step's mean counts for in a distance: the root of its length keeps it the window's. */
  static double weight(int step) {
    return (step < BEFORE_QRS ? P_WAVE : 1) * Math.sqrt(length(step));
  }

  /**
   * The means of a window.
   *
   * @param offset where the window begins in {@code samples}
   * @param target takes {@link #COUNT} of them
   */
  static void means(float[] samples, int offset, float[] target) {
    int sample = offset + START;
    for (int step = 0; step < COUNT; step++) {
      float sum = 0;
      for (int i = 0; i < length(step); i++) {
        sum += samples[sample++];
      }
      target[step] = sum / length(step);
    }
  }
}
