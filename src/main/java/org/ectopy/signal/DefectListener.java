package org.ectopy.signal;

/** Is told of the stretches in which a lead shows nothing. */
@FunctionalInterface
public interface DefectListener {

  /** A stretch of one defect; each begins at or after the end of the one before. */
  void found(Defect defect, Stretch stretch);
}
