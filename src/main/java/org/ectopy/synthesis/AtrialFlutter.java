package org.ectopy.synthesis;

/** The atria go round at 300 a minute, a saw in II, III and aVF; every second to fourth passes. */
final class AtrialFlutter implements Rhythm {

  private static final double ROUND = 0.2;
  private static final Dipole SAW = new Dipole(-0.02, 0.2, -0.1);
  private static final double FALL = 0.68;

  /** The part of a round at which the ventricles are reached. */
  private static final double CONDUCTION = 0.35;

  private final Pace pace;
  private final Activation activation;

  AtrialFlutter(Pace pace, Activation activation) {
    this.pace = pace;
    this.activation = activation;
  }

  @Override
  public void play(Heart heart, double until) {
    double start = heart.last() + (heart.last() > 0 ? 0.3 : 0);
    flutter(heart.track(), start, until);
    int usual = (int) Math.max(2, Math.round(60 / pace.perMinute() / ROUND));
    double next = start + ROUND * (1 + CONDUCTION);
    while (next < until) {
      heart.rhythm(next - 0.25, pace.name());
      heart.beat(next, SinusRhythm.symbol(activation), activation.shape());
      double lot = heart.chance().between(0, 1);
      int rounds = lot < 0.2 ? 2 : lot < 0.3 ? 3 : usual;
      next += rounds * ROUND;
    }
  }

  private static void flutter(DipoleTrack track, double start, double until) {
    int end = (int) Math.min(track.frames(), Math.floor(until * track.rate()));
    for (int i = (int) Math.ceil(start * track.rate()); i < end; i++) {
      double rounds = (i / track.rate() - start) / ROUND;
      double part = rounds - Math.floor(rounds);
      double saw = part < FALL ? 0.5 - part / FALL : -0.5 + (part - FALL) / (1 - FALL);
      track.add(i, SAW, saw);
    }
  }
}
