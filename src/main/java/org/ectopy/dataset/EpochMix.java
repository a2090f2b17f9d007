package org.ectopy.dataset;

import java.util.Arrays;
import org.ectopy.record.BeatClass;

/** How many beats of each class an epoch has; with repeats where that is more than there are. */
@FunctionalInterface
public interface EpochMix {

  /** Every beat once. */
  EpochMix EVERY_BEAT = present -> present.clone();

  /**
   * The number of beats of each class in an epoch.
   *
   * @param present the number of different beats of each class, in the order of {@link
   *     BeatClass#inOrder}; left as it is
   */
  int[] perEpoch(int[] present);

  /**
   * As many as there are altogether, the share of each class proportional to its number of beats to
   * the power {@code 1 - strength}.
   *
   * @param strength 0 for every beat once in an epoch, 1 for classes of equal size
   */
  static EpochMix towardsEqual(double strength) {
    return present -> {
      float[] weights = ClassWeights.of(present).weights(strength);
      int[] taken = new int[present.length];
      Arrays.setAll(taken, label -> Math.round(weights[label] * present[label]));
      return taken;
    };
  }

  /** The same, but of one class so many at most. */
  default EpochMix atMost(BeatClass label, int most) {
    return present -> {
      int[] taken = perEpoch(present);
      taken[label.index()] = Math.min(most, taken[label.index()]);
      return taken;
    };
  }

  /** The same, but of one class so many times as many. */
  default EpochMix times(BeatClass label, double factor) {
    return present -> {
      int[] taken = perEpoch(present);
      taken[label.index()] = Math.toIntExact(Math.round(factor * taken[label.index()]));
      return taken;
    };
  }
}
