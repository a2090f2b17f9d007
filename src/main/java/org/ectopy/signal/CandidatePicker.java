package org.ectopy.signal;

import java.util.function.Consumer;

/** Finds the places that stand out in a {@link LeadMixture}, block after block. */
final class CandidatePicker {

  private static final double APART_SECONDS = 0.1;
  private static final double SURROUNDINGS_SECONDS = 0.16;
  private static final double FIDUCIAL_SECONDS = 0.083;
  private static final float LEAST_HEIGHT = 0.05f;

  private final WorkingRate rate;
  private final int apart;
  private final int aside;
  private final int reach;
  private final int margin;
  private final Consumer<QrsCandidate> candidates;

  private final float[] height;
  private final float[] deflection;
  private int count;

  /** The sample that index 0 of the arrays holds. */
  private long base;

  /**
   * @param blockSamples the greatest length of a block
   * @param candidates takes them in order, at least 100 ms apart
   */
  CandidatePicker(WorkingRate rate, int blockSamples, Consumer<QrsCandidate> candidates) {
    this.rate = rate;
    this.apart = rate.samples(APART_SECONDS);
    this.aside = rate.samples(SURROUNDINGS_SECONDS);
    this.reach = rate.samples(FIDUCIAL_SECONDS);
    this.margin = Math.max(apart, aside) + 1;
    this.candidates = candidates;
    this.height = new float[blockSamples + 2 * margin];
    this.deflection = new float[height.length];
    this.count = margin;
    this.base = -margin;
  }

  /** Takes the next block. */
  void accept(LeadMixture block) {
    System.arraycopy(block.height(), 0, height, count, block.length());
    System.arraycopy(block.deflection(), 0, deflection, count, block.length());
    count += block.length();
    pick();
  }

  /** Says that no more blocks come. */
  void finish() {
    for (int i = 0; i < margin; i++) {
      height[count] = 0;
      deflection[count] = 0;
      count++;
    }
    pick();
  }

  private void pick() {
    int end = count - margin;
    for (int i = margin; i < end; i++) {
      if (height[i] > LEAST_HEIGHT && height[i] > height[i - 1] && highest(i)) {
        candidates.accept(candidate(i));
      }
    }
    int spare = Math.max(0, end - margin);
    System.arraycopy(height, spare, height, 0, count - spare);
    System.arraycopy(deflection, spare, deflection, 0, count - spare);
    count -= spare;
    base += spare;
  }

  private boolean highest(int at) {
    for (int i = 1; i <= apart; i++) {
      if (height[at - i] >= height[at] || height[at + i] > height[at]) {
        return false;
      }
    }
    return true;
  }

  private QrsCandidate candidate(int at) {
    double sample = base + fiducial(at);
    float surroundings = Math.max(height[at - aside], height[at + aside]);
    return QrsCandidate.of(
        rate.seconds((double) (base + at)),
        Math.max(0, rate.frame(sample)),
        height[at],
        surroundings);
  }

  /** The peak of the deflection about a place, between samples by the parabola through three. */
  private double fiducial(int at) {
    int best = at;
    for (int i = at - reach; i <= at + reach; i++) {
      if (deflection[i] > deflection[best]) {
        best = i;
      }
    }
    double before = deflection[best - 1];
    double after = deflection[best + 1];
    double bend = 2 * deflection[best] - before - after;
    return bend <= 0 ? best : best + Math.clamp((after - before) / bend / 2, -0.5, 0.5);
  }
}
