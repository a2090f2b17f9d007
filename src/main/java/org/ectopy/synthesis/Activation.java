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
          wave(-0.034, 0.018, 0.5, 0.5, 0.3),
          wave(0.0, 0.02, 0.55, 0.38, 0.58),
          wave(0.04, 0.019, 0.74, 0.5, 0.62)),
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
          wave(-0.048, 0.022, 0.25, 0.5, 0.2),
          wave(0, 0.028, 0.72, 1.42, 0.8),
          wave(0.062, 0.024, -0.1, -0.3, 0.5)),
      recovery(0.33, new Dipole(-0.22, -0.55, -0.42))),

  /** From a focus in the left ventricle: like right bundle block, axis up. */
  LEFT_FOCUS(
      List.of(
          wave(-0.045, 0.021, -0.15, 0.2, -0.35),
          wave(0, 0.029, -0.42, -1.25, -0.95),
          wave(0.066, 0.024, 0.3, 0.25, -0.3)),
      recovery(0.33, new Dipole(0.12, 0.5, 0.4))),

  /** From a pacing lead in the right ventricle's apex: like left bundle block, axis up. */
  PACED(
      List.of(
          wave(-0.03, 0.02, 0.3, -0.45, 0.25),
          wave(0.012, 0.028, 0.42, -1.1, 0.75),
          wave(0.06, 0.022, 0.35, -0.25, 0.35)),
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
