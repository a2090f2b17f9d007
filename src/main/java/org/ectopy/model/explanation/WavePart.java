package org.ectopy.model.explanation;

/** The parts of a beat that are taken away as a whole, by their times about the fiducial. */
public enum WavePart {
  /** Where the P wave is looked for. */
  P("P wave", -0.28, -0.10),
  /** The QRS complex. */
  QRS("QRS", -0.10, 0.14),
  /** The ST segment and the T wave. */
  ST_T("ST and T", 0.14, 0.44),
  /** What comes after the T wave. */
  LATER("after the T wave", 0.44, Double.POSITIVE_INFINITY);

  private final String description;
  private final double from;
  private final double until;

  WavePart(String description, double from, double until) {
    this.description = description;
    this.from = from;
    this.until = until;
  }

  /** Its name in a few words. */
  public String description() {
    return description;
  }

  /** Where it begins, in s after the fiducial. */
  public double from() {
    return from;
  }

  /** Where it ends, in s after the fiducial; infinite for the last. */
  public double until() {
    return until;
  }
}
