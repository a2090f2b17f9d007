package org.ectopy.synthesis;

import java.util.List;
import java.util.Optional;

/** The sinus node leads, the ventricles follow, and disturbances come in between. */
final class SinusRhythm implements Rhythm {

  private final Pace pace;
  private final Activation activation;
  private final List<Disturbance> disturbances;

  /**
   * @param activation of the beats that are conducted
   * @param disturbances the first that is due takes the place of a beat
   */
  SinusRhythm(Pace pace, Activation activation, List<Disturbance> disturbances) {
    this.pace = pace;
    this.activation = activation;
    this.disturbances = List.copyOf(disturbances);
  }

  @Override
  public void play(Heart heart, double until) {
    EctopicBeats ectopicBeats = new EctopicBeats(heart, activation);
    double impulse = heart.last();
    for (int beat = 1; ; beat++) {
      double rr = heart.interval(pace.perMinute(), pace.variability());
      double next = impulse + rr;
      if (next >= until) {
        return;
      }
      Optional<Disturbance> due = due(beat);
      if (due.isPresent() && heart.last() > 0) {
        impulse = ectopicBeats.play(due.get(), impulse, rr);
      } else {
        conduct(heart, next);
        impulse = next;
      }
    }
  }

  private Optional<Disturbance> due(int beat) {
    return disturbances.stream().filter(each -> each.due(beat)).findFirst();
  }

  private void conduct(Heart heart, double time) {
    heart.rhythm(time - 0.25, pace.name());
    heart.atrium(time - P_TO_R, AtrialWave.SINUS);
    heart.beat(time, symbol(activation), activation.shape());
  }

  /** The label of a beat that was conducted so. */
  static String symbol(Activation activation) {
    return switch (activation) {
      case LEFT_BUNDLE_BLOCK -> "L";
      case RIGHT_BUNDLE_BLOCK -> "R";
      default -> "N";
    };
  }
}
