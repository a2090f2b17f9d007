package org.ectopy.signal;

import java.util.List;
import java.util.Optional;

/** The detectors there are. */
public final class QrsDetectors {

  private static final List<QrsDetector> ALL = List.of(new BestPathDetector(), new PanTompkins());

  private QrsDetectors() {}

  /** All of them, the one to use unless another is asked for first. */
  public static List<QrsDetector> all() {
    return ALL;
  }

  /** The one to use unless another is asked for. */
  public static QrsDetector standard() {
    return ALL.getFirst();
  }

  /** The one of a name; empty where there is none. */
  public static Optional<QrsDetector> named(String name) {
    return ALL.stream().filter(detector -> detector.name().equals(name)).findFirst();
  }
}
