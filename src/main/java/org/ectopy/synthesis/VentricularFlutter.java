package org.ectopy.synthesis;

/** The ventricles as one large wave without complexes, each crest marked. */
final class VentricularFlutter implements Rhythm {

  private static final Dipole WAVE = new Dipole(0.45, 1.05, 0.6);

  private final Pace pace;

  VentricularFlutter(Pace pace) {
    this.pace = pace;
  }

  @Override
  public void play(Heart heart, double until) {
    DipoleTrack track = heart.track();
    double start = heart.last() + 0.3;
    heart.flutter(start, until, pace.name());
    double phase = 0;
    int end = (int) Math.min(track.frames(), Math.floor(until * track.rate()));
    for (int i = (int) Math.ceil(start * track.rate()); i < end; i++) {
      double time = i / track.rate();
      double before = phase;
      phase += pace.perMinute() / 60 / track.rate();
      double onset = Math.min(1, 3 * (time - start)) * Math.min(1, 3 * (until - time) + 0.3);
      track.add(i, WAVE, onset * StrictMath.sin(2 * Math.PI * (phase - 0.25)));
      if (Math.floor(phase + 0.5) > Math.floor(before + 0.5) && time - start > 0.05) {
        heart.mark(time, "!", "");
      }
    }
  }
}
