package org.ectopy.synthesis;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ways the ventricles are activated and recover: the QRS complex and the T wave that follow.
 *
 * <p>Directions are those of a textbook's vectorcardiogram; what leads show of them is for {@link
 * LeadField}. T waves are given for an RR interval of 0.85 s.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
enum Activation {
  /** By both bundle branches: septum, free walls, base. */
  NORMAL(
      List.of(
          wave(-0.027, 0.0085, -0.14, -0.02, -0.24),
          wave(0, 0.012, 1.02, 0.93, 0.4),
          wave(0.026, 0.0125, -0.24, -0.15, 0.62)),
      recovery(0.27, new Dipole(0.25, 0.21, -0.13))),

  /** The left bundle branch blocked: slowly from right to left, no septal wave. */
  LEFT_BUNDLE_BLOCK(
      List.of(
          wave(-0.034, 0.0165, 0.56, 0.62, 0.34),
          wave(0.0, 0.017, 0.5, 0.36, 0.54),
          wave(0.036, 0.016, 0.68, 0.44, 0.6)),
      recovery(0.32, new Dipole(-0.27, -0.17, -0.3))),

  /** The right bundle branch blocked: the right ventricle comes last, forward and to the right. */
  RIGHT_BUNDLE_BLOCK(
      List.of(
          wave(-0.027, 0.0085, -0.14, -0.02, -0.26),
          wave(0, 0.0115, 1.0, 0.9, 0.42),
          wave(0.068, 0.019, -0.62, -0.06, -0.82)),
      recovery(0.29, new Dipole(0.25, 0.2, 0.2))),

  /** From a focus in the right ventricle's outflow tract: like left bundle block, axis down. */
  RIGHT_FOCUS(
      List.of(
          wave(-0.046, 0.0165, 0.28, 0.62, 0.25),
          wave(0, 0.0185, 0.72, 1.35, 0.75),
          wave(0.044, 0.0165, 0.2, 0.26, 0.62)),
      recovery(0.33, new Dipole(-0.22, -0.55, -0.42))),

  /** From a focus in the left ventricle: like right bundle block, axis up. */
  LEFT_FOCUS(
      List.of(
          wave(-0.044, 0.016, -0.15, 0.12, -0.45),
          wave(0, 0.0185, -0.42, -1.25, -0.9),
          wave(0.045, 0.0165, 0.1, -0.35, -0.35)),
      recovery(0.33, new Dipole(0.12, 0.5, 0.4))),

  /** From a pacing lead in the right ventricle's apex: like left bundle block, axis up. */
  PACED(
      List.of(
          wave(-0.034, 0.015, 0.3, -0.5, 0.3),
          wave(0.006, 0.0185, 0.42, -1.1, 0.74),
          wave(0.05, 0.017, 0.35, -0.42, 0.4)),
      recovery(0.34, new Dipole(-0.15, 0.42, -0.35)));

  private final List<Wave> complex;
  private final List<Wave> recovery;

  Activation(List<Wave> complex, List<Wave> recovery) {
    this.complex = complex;
    this.recovery = recovery;
  }

  /** The beat so activated. */
  BeatShape shape() {
    return new BeatShape(complex, recovery);
  }

  private static Wave wave(double after, double width, double x, double y, double z) {
    return new Wave(after, width, new Dipole(x, y, z));
  }

  /** A T wave that rises more slowly than it falls. */
  private static List<Wave> recovery(double peak, Dipole dipole) {
    return Stream.of(
            new Wave(peak, 0.036, dipole.times(0.72)),
            new Wave(peak - 0.055, 0.055, dipole.times(0.5)))
        .toList();
  }
}
