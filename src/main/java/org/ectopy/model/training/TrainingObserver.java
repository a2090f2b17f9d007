package org.ectopy.model.training;

/** Is told how a training goes, on the thread that trains. */
public interface TrainingObserver {

  /** Looks away. */
  TrainingObserver NONE = new TrainingObserver() {};

  /** A step is done. */
  default void stepDone(StepReport report) {}

  /** An epoch is done and judged. */
  default void epochDone(EpochReport report) {}
}
