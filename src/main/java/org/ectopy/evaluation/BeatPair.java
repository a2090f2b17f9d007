package org.ectopy.evaluation;

import org.ectopy.record.Annotation;

/** A beat that both annotators have. */
public record BeatPair(Annotation reference, Annotation test) {

  /** How much later the test has it, in frames. */
  public long offset() {
    return test.sample() - reference.sample();
  }
}
