package org.ectopy.signal;

/**
 * One rate divided by another as a fraction, so that times are exact however long a record is.
 *
 * @param numerator 1 or more
 * @param denominator 1 or more, at most {@link #MOST}
 */
record RateRatio(long numerator, long denominator) {

  /** The greatest denominator: what is left out is below a thousandth of a frame in a day. */
  static final long MOST = 1_000_000;

  private static final double EXACT = 1e-15;

  /** The fraction nearest to {@code from / to}, by continued fractions. */
  static RateRatio of(double from, double to) {
    double value = from / to;
    long previousNumerator = 1;
    long previousDenominator = 0;
    long numerator = (long) Math.floor(value);
    long denominator = 1;
    double rest = value - numerator;
    while (Math.abs((double) numerator / denominator - value) > EXACT * value) {
      double next = 1 / rest;
      long whole = (long) Math.floor(next);
      rest = next - whole;
      double grown = (double) whole * denominator + previousDenominator;
      if (grown > MOST) {
        break;
      }
      long newer = whole * numerator + previousNumerator;
      previousNumerator = numerator;
      numerator = newer;
      long newest = whole * denominator + previousDenominator;
      previousDenominator = denominator;
      denominator = newest;
    }
    return new RateRatio(numerator, denominator);
  }

  /** {@code index} steps of one rate in whole steps of the other, rounded down. */
  long floor(long index) {
    return Math.floorDiv(Math.multiplyExact(index, numerator), denominator);
  }

  /** What {@link #floor} leaves of a step, in parts of {@link #denominator}. */
  long rest(long index) {
    return Math.floorMod(Math.multiplyExact(index, numerator), denominator);
  }
}
