package org.ectopy.dataset;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Changes a beat at random as another recording of it might differ, to have more to learn from.
 *
 * <p>It is for training beats, and after the split only: a copy of a test beat in the training
 * would make the test worthless. The numbers of the rhythm stay as they are unless a change says
 * otherwise.
 */
@FunctionalInterface
public interface Augmentation {

  /** Leaves everything as it is. */
  Augmentation NONE = (cut, beat, random) -> {};

  /**
   * Changes one beat in place.
   *
   * @param random where all chance comes from: the same state gives the same change
   */
  void change(Segments cut, int beat, RandomGenerator random);

  /** Changes every beat, one after the other. */
  default void changeAll(Segments cut, RandomGenerator random) {
    for (int beat = 0; beat < cut.beats(); beat++) {
      change(cut, beat, random);
    }
  }

  /** This one for a share of the beats (0 to 1), nothing for the others. */
  default Augmentation sometimes(double share) {
    return (cut, beat, random) -> {
      if (random.nextDouble() < share) {
        change(cut, beat, random);
      }
    };
  }

  /**
   * One of two for a share of the beats each, nothing for the others.
   *
   * @param share of the first, 0 to 1
   * @param otherShare of the second, the rest of 1 at most
   */
  static Augmentation oneOf(double share, Augmentation one, double otherShare, Augmentation other) {
    return (cut, beat, random) -> {
      double drawn = random.nextDouble();
      if (drawn < share) {
        one.change(cut, beat, random);
      } else if (drawn < share + otherShare) {
        other.change(cut, beat, random);
      }
    };
  }

  /** One after the other. */
  static Augmentation inOrder(List<Augmentation> steps) {
    List<Augmentation> kept = List.copyOf(steps);
    return (cut, beat, random) -> kept.forEach(step -> step.change(cut, beat, random));
  }
}
