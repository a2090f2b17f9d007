package org.ectopy.synthesis;

/**
 * What disturbs the recording, not the heart.
 *
 * @param kind what it is
 * @param millivolts how strong it is; 0 where the kind has no strength
 * @param from where it begins, in s
 * @param to where it ends, in s, {@link Double#POSITIVE_INFINITY} for the record's end
 */
record Interference(Kind kind, double millivolts, double from, double to) {

  /** What can disturb a recording. */
  enum Kind {
    /** Slow wander of the baseline, as from breathing and electrodes. */
    WANDER,
    /** Muscles: noise of all frequencies; labelled as noisy where strong. */
    MUSCLE,
    /** Mains hum. */
    MAINS,
    /** No samples at all. */
    GAP,
    /** A line at 0, as from a cable that was pulled. */
    FLAT
  }

  /** Muscle noise from here on in mV is labelled as noisy. */
  private static final double NOISY = 0.08;

  boolean covers(double seconds) {
    return seconds >= from && seconds < to;
  }

  /** The subtype of the quality mark at its start: 0 for none, 3 for noise, -1 for no signal. */
  int quality() {
    return switch (kind) {
      case GAP, FLAT -> -1;
      case MUSCLE -> millivolts >= NOISY ? 3 : 0;
      case WANDER, MAINS -> 0;
    };
  }

  /** Whether beats within it cannot be seen. */
  boolean hides() {
    return quality() < 0;
  }
}
