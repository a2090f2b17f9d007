package org.ectopy.signal;

/** What it costs, as a logarithm of odds, that a candidate follows another as the next beat. */
final class RrCost {

  /** No ventricle answers sooner, in s. */
  private static final double REFRACTORY = 0.2;

  /** Up to here in s a T wave of the beat before may be taken for a beat. */
  private static final double T_WAVE_END = 0.36;

  private static final double T_WAVE_COST = 0.5;
  private static final double T_WAVE_HEIGHT_COST = 3;
  private static final double T_WAVE_HEIGHT_FREE = 0.5;
  private static final double LONG_FROM = 1.35;
  private static final double LONG_COST = 2.4;
  private static final double LONG_MOST = 2;
  private static final double SHORT_BELOW = 0.9;
  private static final double SHORT_COST = 4;
  private static final double SHORT_MOST = 1.4;

  private final QrsCandidate candidate;
  private final LocalRhythm rhythm;
  private final double logHeight;
  private final double longFactor;

  RrCost(QrsCandidate candidate, LocalRhythm rhythm) {
    this.candidate = candidate;
    this.rhythm = rhythm;
    this.logHeight = Math.log(candidate.height());
    this.longFactor = 0.4 + 0.6 * rhythm.regularity();
  }

  /** The cost of following {@code before}; infinite where both cannot be beats. */
  double after(QrsCandidate before) {
    double interval = candidate.seconds() - before.seconds();
    if (interval < REFRACTORY) {
      return Double.POSITIVE_INFINITY;
    }
    return ofTWave(before, interval) + ofRatio(interval / rhythm.rrSeconds());
  }

  /** The cost of any pause that is far longer than an RR interval. */
  double ofPause() {
    return LONG_MOST * longFactor;
  }

  private double ofTWave(QrsCandidate before, double interval) {
    if (interval >= T_WAVE_END) {
      return 0;
    }
    double lower = Math.log(before.height()) - logHeight - T_WAVE_HEIGHT_FREE;
    return T_WAVE_COST * (T_WAVE_END - interval) / (T_WAVE_END - REFRACTORY)
        + T_WAVE_HEIGHT_COST * Math.max(0, lower);
  }

  private double ofRatio(double ratio) {
    if (ratio > LONG_FROM) {
      return Math.min(LONG_MOST, LONG_COST * (ratio - LONG_FROM)) * longFactor;
    }
    return ratio < SHORT_BELOW
        ? Math.min(SHORT_MOST, SHORT_COST * (SHORT_BELOW - ratio)) * rhythm.regularity()
        : 0;
  }
}
