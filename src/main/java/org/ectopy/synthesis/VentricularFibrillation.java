package org.ectopy.synthesis;

/** No complexes at all: waves of changing height, direction and rate that slowly fade. */
final class VentricularFibrillation implements Rhythm {

  private static final double[] PER_SECOND = {4.6, 5.9, 7.1};
  private static final Dipole[] DIRECTIONS = {
    new Dipole(0.2, 0.5, 0.2), new Dipole(0.3, -0.25, 0.3), new Dipole(-0.2, 0.2, 0.35)
  };

  private final Pace pace;

  VentricularFibrillation(Pace pace) {
    this.pace = pace;
  }

  @Override
  public void play(Heart heart, double until) {
    double start = heart.last() + (heart.fluttering() ? 0 : 0.3);
    heart.flutter(start, until, pace.name());
    for (int i = 0; i < PER_SECOND.length; i++) {
      oscillate(heart, start, until, i);
    }
  }

  private static void oscillate(Heart heart, double start, double until, int which) {
    DipoleTrack track = heart.track();
    Chance chance = heart.chance().branch();
    double phase = chance.between(0, 1);
    double drift = 0;
    double swell = 0;
    int end = (int) Math.min(track.frames(), Math.floor(until * track.rate()));
    for (int i = (int) Math.ceil(start * track.rate()); i < end; i++) {
      double time = i / track.rate();
      drift = 0.997 * drift + 0.06 * chance.normal();
      swell = 0.995 * swell + 0.03 * chance.normal();
      phase += (PER_SECOND[which] + drift) / track.rate();
      double fade = 1 - 0.5 * (time - start) / (until - start);
      double onset = Math.min(1, 4 * (time - start) + 0.2) * Math.min(1, 6 * (until - time));
      track.add(
          i, DIRECTIONS[which], onset * fade * (0.9 + swell) * StrictMath.sin(2 * Math.PI * phase));
    }
  }
}
