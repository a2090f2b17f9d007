package org.ectopy.signal;

/**
 * A place where a QRS complex may be.
 *
 * @param seconds where its envelope is greatest, after the record's first frame
 * @param frame its fiducial if it is one
 * @param height of its envelope, 1 for a usual QRS complex
 * @param evidence that it is one, as a logarithm of odds
 */
record QrsCandidate(double seconds, long frame, double height, double evidence) {

  private static final double STEEPNESS = 2.3;
  private static final double SURROUNDINGS = 0.02;
  private static final double BIAS = 0.5;
  private static final double BOUND = 5;

  /**
   * A candidate whose evidence is its height, and by how much it stands out.
   *
   * @param surroundings the greater of the heights 160 ms before and after
   */
  static QrsCandidate of(double seconds, long frame, double height, double surroundings) {
    double odds = STEEPNESS * (2 * Math.log(height) - Math.log(surroundings + SURROUNDINGS)) + BIAS;
    return new QrsCandidate(seconds, frame, height, Math.clamp(odds, -BOUND, BOUND));
  }
}
