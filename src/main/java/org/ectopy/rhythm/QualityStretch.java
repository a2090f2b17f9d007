package org.ectopy.rhythm;

/**
 * A part of a record in which not every lead can be read.
 *
 * @param from its first frame
 * @param to the first frame after it
 * @param grade how bad it is
 */
public record QualityStretch(long from, long to, Grade grade) {

  /** How badly the leads can be read; each is worse than the one before. */
  public enum Grade {
    /** Some lead is noisy, or shows nothing; another is clean. */
    PARTLY,
    /** No lead is clean. */
    NOISY,
    /** No lead can be read. */
    UNREADABLE,
    /** No lead has samples. */
    MISSING;

    /** Whether no heartbeat can be seen here. */
    public boolean blind() {
      return compareTo(UNREADABLE) >= 0;
    }

    /** Whether no lead is clean: a beat seen here may lie elsewhere, or be none. */
    public boolean poor() {
      return compareTo(NOISY) >= 0;
    }
  }
}
