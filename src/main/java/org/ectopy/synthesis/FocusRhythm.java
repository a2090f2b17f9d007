package org.ectopy.synthesis;

/** One focus below the atria leads: the junction, or a place in the ventricles. */
final class FocusRhythm implements Rhythm {

  private final Pace pace;
  private final Activation activation;
  private final String symbol;

  /**
   * @param symbol of each beat; {@code j} and {@code J} have a P wave that runs backwards
   */
  FocusRhythm(Pace pace, Activation activation, String symbol) {
    this.pace = pace;
    this.activation = activation;
    this.symbol = symbol;
  }

  @Override
  public void play(Heart heart, double until) {
    while (true) {
      double next = heart.last() + heart.interval(pace.perMinute(), pace.variability());
      if (next >= until) {
        return;
      }
      heart.rhythm(next - 0.25, pace.name());
      heart.beat(next, symbol, activation.shape());
      if (symbol.equalsIgnoreCase("j")) {
        heart.atrium(next + 0.1, AtrialWave.RETROGRADE);
      }
    }
  }
}
