package org.ectopy.record;

import java.util.Optional;

/** The waves of a heartbeat whose onset, peak and end can be marked. */
public enum WaveKind {
  /** Atrial depolarisation. */
  P,
  /** Ventricular depolarisation. */
  QRS,
  /** Ventricular repolarisation. */
  T,
  /** The small wave after T. */
  U;

  /** The wave whose peak an annotation marks. */
  static Optional<WaveKind> ofPeak(Annotation annotation) {
    if (annotation.beat()) {
      return Optional.of(QRS);
    }
    return switch (annotation.symbol().code()) {
      case AnnotationCode.P_PEAK -> Optional.of(P);
      case AnnotationCode.T_PEAK -> Optional.of(T);
      case AnnotationCode.U_PEAK -> Optional.of(U);
      default -> Optional.empty();
    };
  }

  /** The wave that the number of an onset or end stands for: 0 P, 1 QRS, 2 T, as in the QT DB. */
  static Optional<WaveKind> ofNumber(int number) {
    return switch (number) {
      case 0 -> Optional.of(P);
      case 1 -> Optional.of(QRS);
      case 2 -> Optional.of(T);
      default -> Optional.empty();
    };
  }
}
