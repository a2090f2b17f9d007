package org.ectopy.ui.beat;

import java.util.Locale;
import org.ectopy.record.BeatClass;

/**
 * How probable a class is, as the model has it.
 *
 * @param probability 0 to 1
 */
record Chance(BeatClass beatClass, double probability) {

  /** A probability above this is not rounded to certainty. */
  private static final double ALMOST_CERTAIN = 0.999;

  private static final double PERCENT = 100;

  /** In percent to one decimal, without the sign. */
  String percent() {
    return probability > ALMOST_CERTAIN && probability < 1
        ? ">99.9"
        : String.format(Locale.ROOT, "%.1f", PERCENT * probability);
  }
}
