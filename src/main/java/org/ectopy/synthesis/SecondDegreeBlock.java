package org.ectopy.synthesis;

/** A regular atrium of which some waves do not reach the ventricles. */
final class SecondDegreeBlock implements Rhythm {

  /** How the conduction tires. */
  enum Kind {
    /** PR grows, by less and less, until a wave is blocked. */
    WENCKEBACH,
    /** PR stays, and a wave is blocked all the same. */
    MOBITZ_TWO
  }

  /** How much PR has grown in s with each wave of a round; then comes the one that is blocked. */
  private static final double[] WENCKEBACH_DELAYS = {0.02, 0.1, 0.15, 0.18};

  private static final double MOBITZ_DELAY = 0.02;
  private static final int MOBITZ_CONDUCTED = 3;

  private final Pace pace;
  private final Kind kind;

  SecondDegreeBlock(Pace pace, Kind kind) {
    this.pace = pace;
    this.kind = kind;
  }

  @Override
  public void play(Heart heart, double until) {
    double interval = 60 / pace.perMinute();
    double wave = heart.last() + interval - P_TO_R;
    int conducted = kind == Kind.WENCKEBACH ? WENCKEBACH_DELAYS.length : MOBITZ_CONDUCTED;
    for (int number = 0; wave + 2 * P_TO_R + 0.1 < until; number++) {
      int place = number % (conducted + 1);
      heart.atrium(wave, AtrialWave.SINUS);
      if (place < conducted) {
        double time = wave + P_TO_R + delay(place);
        heart.rhythm(wave - 0.1, pace.name());
        heart.beat(time, "N", Activation.NORMAL.shape());
      } else {
        heart.mark(wave, "x", "");
      }
      wave += interval * (1 + 0.1 * pace.variability() * heart.chance().normal());
    }
  }

  private double delay(int place) {
    return kind == Kind.WENCKEBACH ? WENCKEBACH_DELAYS[place] : MOBITZ_DELAY;
  }
}
