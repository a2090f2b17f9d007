package org.ectopy.synthesis;

/** No P wave but fine, fast waves, and ventricles that answer without any order. */
final class AtrialFibrillation implements Rhythm {

  private static final Dipole WAVES = new Dipole(0.012, 0.05, -0.085);
  private static final double WAVES_PER_SECOND = 6.2;
  private static final double LEAST_INTERVAL = 0.34;
  private static final double SPREAD = 0.23;

  private final Pace pace;
  private final Activation activation;

  AtrialFibrillation(Pace pace, Activation activation) {
    this.pace = pace;
    this.activation = activation;
  }

  @Override
  public void play(Heart heart, double until) {
    fibrillate(heart.track(), heart.last() + (heart.last() > 0 ? 0.3 : 0), until, heart.chance());
    while (true) {
      double mean = 60 / pace.perMinute();
      double rr = mean * StrictMath.exp(SPREAD * heart.chance().normal());
      double next = heart.last() + Math.max(LEAST_INTERVAL, rr);
      if (next >= until) {
        return;
      }
      heart.rhythm(next - 0.25, pace.name());
      heart.beat(next, SinusRhythm.symbol(activation), activation.shape());
    }
  }

  private static void fibrillate(DipoleTrack track, double from, double until, Chance chance) {
    double phase = chance.between(0, 2 * Math.PI);
    double wandering = 0;
    int end = (int) Math.min(track.frames(), Math.floor(until * track.rate()));
    for (int i = (int) (from * track.rate()); i < end; i++) {
      double time = i / track.rate();
      wandering = 0.998 * wandering + 0.05 * chance.normal();
      phase += 2 * Math.PI * (WAVES_PER_SECOND + wandering) / track.rate();
      double strength = 0.75 + 0.25 * StrictMath.sin(2 * Math.PI * 0.37 * time);
      double wave = StrictMath.sin(phase) + 0.35 * StrictMath.sin(2.03 * phase + 1);
      track.add(i, WAVES, strength * wave);
    }
  }
}
