package org.ectopy.synthesis;

import java.util.List;

/** A pacemaker in the right ventricle: a spike, and at once the wide beat that it captures. */
final class PacedRhythm implements Rhythm {

  /** From the spike to the beat's own time, in s. */
  private static final double CAPTURE = 0.075;

  private static final List<Wave> SPIKE =
      List.of(new Wave(-CAPTURE, 0.0017, new Dipole(0.08, 0.42, -0.34)));

  private final Pace pace;
  private final List<Disturbance> disturbances;

  /**
   * @param disturbances of which fusion and premature ventricular contractions can happen here
   */
  PacedRhythm(Pace pace, List<Disturbance> disturbances) {
    this.pace = pace;
    this.disturbances = List.copyOf(disturbances);
  }

  @Override
  public void play(Heart heart, double until) {
    double interval = 60 / pace.perMinute();
    for (int beat = 1; heart.last() + interval < until; beat++) {
      int number = beat;
      Disturbance.Kind due =
          disturbances.stream()
              .filter(each -> each.due(number))
              .map(Disturbance::kind)
              .findFirst()
              .orElse(Disturbance.Kind.PAUSE);
      play(heart, heart.last() + interval, due);
    }
  }

  private void play(Heart heart, double time, Disturbance.Kind due) {
    heart.rhythm(time - 0.25, pace.name());
    if (due == Disturbance.Kind.PVC) {
      double early = heart.last() + 0.62 * (time - heart.last());
      heart.beat(early, "V", Activation.LEFT_FOCUS.shape());
      return;
    }
    heart.track().add(time, SPIKE, 1);
    if (due == Disturbance.Kind.FUSION) {
      double share = heart.chance().between(0.55, 0.75);
      heart.atrium(time - Rhythm.P_TO_R, AtrialWave.SINUS);
      heart.beat(time, "f", Activation.PACED.shape().fusedWith(Activation.NORMAL.shape(), share));
    } else {
      heart.beat(time, "/", Activation.PACED.shape());
    }
  }
}
