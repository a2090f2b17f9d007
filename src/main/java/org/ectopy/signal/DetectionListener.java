package org.ectopy.signal;

/** Is told what a detector finds. */
public interface DetectionListener {

  /** A beat whose fiducial is at {@code frame}; each is later than the one before. */
  void beat(long frame);

  /**
   * A stretch {@code [fromFrame, toFrame)} without enough signal to say where the beats are; each
   * begins after the end of the one before. Beats and stretches come in no common order.
   */
  void unreadable(long fromFrame, long toFrame);
}
