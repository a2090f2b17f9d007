package org.ectopy.evaluation;

import java.util.OptionalDouble;

/**
 * A part of a whole, both counted.
 *
 * @param part 0 or more
 * @param whole 0 or more; where 0, the ratio has no value
 */
public record Ratio(long part, long whole) {

  /** A hundred in a hundred. */
  private static final double ALL = 100;

  /** The ratio in percent; empty where the whole is 0. */
  public OptionalDouble percent() {
    return whole <= 0 ? OptionalDouble.empty() : OptionalDouble.of(ALL * part / whole);
  }

  /** The ratio from 0 to 1; empty where the whole is 0. */
  public OptionalDouble fraction() {
    return whole <= 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole);
  }
}
