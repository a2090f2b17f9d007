package org.ectopy.dataset;

/**
 * Takes a lead's baseline away: a moving average of 0.61 s of a moving average of 1.01 s, both at
 * 100 Hz and around the sample. A gap has the last sample before it, and 0 at the record's start.
 */
final class BaselineRemoval {

  private final MovingAverage shorter = new MovingAverage(61);
  private final MovingAverage longer = new MovingAverage(101);

  /** Samples whose baseline is not known yet. */
  private final float[] waiting = new float[shorter.behind() + longer.behind() + 1];

  private long taken;
  private long given;
  private float last;

  /**
   * Takes samples, NaN for gaps.
   *
   * @param target where the samples are put whose baseline is known now
   * @param offset of the first
   * @return the number of samples put there, {@code count} at most
   */
  int accept(float[] samples, int count, float[] target, int offset) {
    int put = 0;
    for (int i = 0; i < count; i++) {
      last = Float.isNaN(samples[i]) ? last : samples[i];
      waiting[(int) (taken++ % waiting.length)] = last;
      put += step(target, offset + put);
    }
    return put;
  }

  /** Puts the samples left into {@code target}; as many as are {@link #waiting}. */
  int finish(float[] target, int offset) {
    int put = 0;
    for (int i = 0; i < shorter.behind() && waiting() > 0; i++) {
      put += step(target, offset + put);
    }
    while (waiting() > 0) {
      put += subtract(shorter.mean(), target, offset + put);
    }
    return put;
  }

  /** Samples taken whose baseline is not known yet. */
  int waiting() {
    return (int) (taken - given);
  }

  private int step(float[] target, int offset) {
    return shorter.take(last) ? subtract(shorter.mean(), target, offset) : 0;
  }

  private int subtract(double mean, float[] target, int offset) {
    if (!longer.take(mean)) {
      return 0;
    }
    target[offset] = (float) (waiting[(int) (given++ % waiting.length)] - longer.mean());
    return 1;
  }
}
