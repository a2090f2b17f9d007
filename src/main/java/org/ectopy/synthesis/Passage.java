package org.ectopy.synthesis;

import java.util.ArrayList;
import java.util.List;

/**
 * A rhythm and how long it lasts.
 *
 * @param kind the rhythm
 * @param pace how fast it goes
 * @param seconds how long it lasts
 * @param activation of the beats that the bundle branches conduct
 * @param disturbances what interrupts it
 */
record Passage(
    RhythmKind kind,
    Pace pace,
    double seconds,
    Activation activation,
    List<Disturbance> disturbances) {

  Passage {
    disturbances = List.copyOf(disturbances);
  }

  /** A rhythm that nothing interrupts. */
  static Passage of(RhythmKind kind, Pace pace, double seconds) {
    return new Passage(kind, pace, seconds, Activation.NORMAL, List.of());
  }

  Passage with(Disturbance disturbance) {
    List<Disturbance> more = new ArrayList<>(disturbances);
    more.add(disturbance);
    return new Passage(kind, pace, seconds, activation, more);
  }

  Passage with(Activation conduction) {
    return new Passage(kind, pace, seconds, conduction, disturbances);
  }

  Rhythm rhythm() {
    return kind.rhythm(pace, activation, disturbances);
  }
}
