package org.ectopy.synthesis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The waves of a ventricular beat, about its own time.
 *
 * @param complex the QRS complex
 * @param recovery the T wave at an RR interval of 0.85 s
 */
record BeatShape(List<Wave> complex, List<Wave> recovery) {

  private static final double USUAL_RR = 0.85;
  private static final double LEAST_RR = 0.36;
  private static final double GREATEST_RR = 1.3;

  BeatShape {
    complex = List.copyOf(complex);
    recovery = List.copyOf(recovery);
  }

  /** The T wave after an RR interval in s: QT goes with its square root (Bazett 1920). */
  BeatShape after(double rr) {
    double factor = StrictMath.sqrt(Math.clamp(rr, LEAST_RR, GREATEST_RR) / USUAL_RR);
    return new BeatShape(complex, each(recovery, wave -> wave.stretched(factor)));
  }

  /** The whole beat, weaker or stronger. */
  BeatShape times(double factor) {
    return new BeatShape(
        each(complex, wave -> wave.times(factor)), each(recovery, wave -> wave.times(factor)));
  }

  /**
   * A beat of two origins, each of which activates a part of the ventricles.
   *
   * @param share of this one, the rest is the other's
   */
  BeatShape fusedWith(BeatShape other, double share) {
    BeatShape mine = times(share);
    BeatShape theirs = other.times(1 - share);
    return new BeatShape(
        Stream.concat(mine.complex.stream(), theirs.complex.stream()).toList(),
        Stream.concat(mine.recovery.stream(), theirs.recovery.stream()).toList());
  }

  private static List<Wave> each(List<Wave> waves, Function<Wave, Wave> change) {
    return waves.stream().map(change).toList();
  }
}
