package org.ectopy.synthesis;

import java.util.HashMap;
import java.util.Map;

/**
 * Plays disturbances of a sinus rhythm and says what they do to the sinus node: after a ventricular
 * or junctional beat its impulse is blocked and the pause is fully compensatory; an atrial one
 * resets it.
 */
final class EctopicBeats {

  private static final double PVC_COUPLING = 0.6;
  private static final double LEAST_COUPLING = 0.37;
  private static final double RUN_SPACING = 0.4;
  private static final double RECOVERED = 0.65;
  private static final int TACHYCARDIA = 3;

  private final Heart heart;
  private final Activation conducted;
  private final Map<Disturbance, Integer> times = new HashMap<>();

  EctopicBeats(Heart heart, Activation conducted) {
    this.heart = heart;
    this.conducted = conducted;
  }

  /**
   * Plays one.
   *
   * @param impulse the sinus node's last impulse, as the time in s of the R peak it led to
   * @param rr the sinus interval in s
   * @return the node's impulse after which the next one is an interval away
   */
  double play(Disturbance disturbance, double impulse, double rr) {
    int time = times.merge(disturbance, 1, Integer::sum);
    return switch (disturbance.kind()) {
      case PVC -> ventricular(disturbance.focus(time), 1, impulse, rr);
      case RUN -> ventricular(Activation.RIGHT_FOCUS, disturbance.number(), impulse, rr);
      case PAC -> atrial("A", conducted, coupled(0.68, rr), rr);
      case ABERRANT_PAC -> atrial("a", Activation.RIGHT_BUNDLE_BLOCK, coupled(0.56, rr), rr);
      case PJC -> junctional(impulse, rr);
      case FUSION -> fusion(impulse + rr);
      case ATRIAL_ESCAPE -> atrial("e", conducted, heart.last() + 1.6 * rr, rr);
      case JUNCTIONAL_ESCAPE -> junctionalEscape(rr);
      case VENTRICULAR_ESCAPE -> ventricularEscape(rr);
      case PAUSE -> impulse + 2 * rr;
    };
  }

  private double coupled(double share, double rr) {
    double variation = 1 + 0.02 * heart.chance().normal();
    return heart.last() + Math.max(LEAST_COUPLING, share * rr * variation);
  }

  private double ventricular(Activation focus, int beats, double impulse, double rr) {
    double time = coupled(PVC_COUPLING, rr);
    for (int i = 0; i < beats; i++) {
      if (i == 0 && beats >= TACHYCARDIA) {
        heart.rhythm(time - 0.15, "(VT");
      }
      heart.beat(time, "V", focus.shape());
      time += RUN_SPACING * (1 + 0.04 * heart.chance().normal());
    }
    return firstBlocked(impulse, rr);
  }

  /** The last impulse that finds the ventricles refractory. */
  private double firstBlocked(double impulse, double rr) {
    double blocked = impulse + rr;
    while (blocked + rr < heart.last() + RECOVERED * rr) {
      blocked += rr;
    }
    return blocked;
  }

  private double atrial(String symbol, Activation activation, double time, double rr) {
    heart.atrium(time - Rhythm.P_TO_R + 0.01, AtrialWave.ECTOPIC);
    heart.beat(time, symbol, activation.shape());
    return time + 0.07 * rr;
  }

  private double junctional(double impulse, double rr) {
    double time = coupled(0.64, rr);
    heart.beat(time, "J", conducted.shape());
    heart.atrium(time + 0.095, AtrialWave.RETROGRADE);
    return firstBlocked(impulse, rr);
  }

  private double fusion(double time) {
    double share = heart.chance().between(0.35, 0.65);
    heart.atrium(time - Rhythm.P_TO_R, AtrialWave.SINUS);
    heart.beat(time, "F", conducted.shape().fusedWith(Activation.RIGHT_FOCUS.shape(), share));
    return time;
  }

  private double junctionalEscape(double rr) {
    double time = heart.last() + Math.max(1.3, 1.7 * rr);
    heart.beat(time, "j", conducted.shape());
    return time + 0.2 * rr;
  }

  private double ventricularEscape(double rr) {
    double time = heart.last() + Math.max(1.7, 2.1 * rr);
    heart.beat(time, "E", Activation.LEFT_FOCUS.shape());
    return time + 0.3 * rr;
  }
}
