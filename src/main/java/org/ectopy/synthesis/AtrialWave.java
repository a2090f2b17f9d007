package org.ectopy.synthesis;

import java.util.List;

/** P waves by their origin, about the time of their peak. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
enum AtrialWave {
  /** From the sinus node: the right atrium, then the left one. */
  SINUS(
      new Wave(-0.014, 0.017, new Dipole(0.035, 0.075, -0.05)),
      new Wave(0.016, 0.018, new Dipole(0.06, 0.07, 0.045))),

  /** From elsewhere in the atria: flatter, of another shape. */
  ECTOPIC(
      new Wave(-0.014, 0.014, new Dipole(-0.02, 0.03, 0.05)),
      new Wave(0.014, 0.015, new Dipole(0.05, 0.075, -0.06))),

  /** From below, backwards: negative in II, III and aVF. */
  RETROGRADE(
      new Wave(-0.01, 0.016, new Dipole(0.01, -0.08, 0.02)),
      new Wave(0.014, 0.016, new Dipole(0.0, -0.09, -0.04)));

  private final List<Wave> waves;

  AtrialWave(Wave... waves) {
    this.waves = List.of(waves);
  }

  List<Wave> waves() {
    return waves;
  }
}
