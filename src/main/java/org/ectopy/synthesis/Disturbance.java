package org.ectopy.synthesis;

/**
 * What interrupts a rhythm again and again.
 *
 * @param kind what it is
 * @param every how many beats make a round, it being the last
 * @param number the length of a run, or how many foci take turns
 */
record Disturbance(Kind kind, int every, int number) {

  /** What can interrupt a rhythm. */
  enum Kind {
    /** Premature ventricular contractions, alone. */
    PVC,
    /** Premature ventricular contractions in a row. */
    RUN,
    /** A premature atrial contraction. */
    PAC,
    /** A premature atrial contraction that finds the right bundle branch refractory. */
    ABERRANT_PAC,
    /** A premature junctional contraction. */
    PJC,
    /** A beat of which a ventricular focus has a share. */
    FUSION,
    /** A pause that an atrial focus ends. */
    ATRIAL_ESCAPE,
    /** A pause that the junction ends. */
    JUNCTIONAL_ESCAPE,
    /** A pause that a ventricular focus ends. */
    VENTRICULAR_ESCAPE,
    /** A pause that the sinus node ends. */
    PAUSE
  }

  /** Whether it is due as a rhythm's beat with a number, counted from 1. */
  boolean due(int beat) {
    return beat % every == 0;
  }

  /** The ventricular focus of its time-th appearance, counted from 1. */
  Activation focus(int time) {
    boolean second = kind == Kind.PVC && number > 1 && time % number == 0;
    return second ? Activation.LEFT_FOCUS : Activation.RIGHT_FOCUS;
  }
}
