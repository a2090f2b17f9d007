package org.ectopy.synthesis;

/** A way the heart beats for a while. */
interface Rhythm {

  /** The time in s from the peak of a P wave to the R peak that it leads to: PR is 10 ms longer. */
  double P_TO_R = 0.15;

  /** Plays from the heart's last beat on, with no beat at or after a time in s. */
  void play(Heart heart, double until);
}
