package org.ectopy.evaluation;

/**
 * A place in a run matrix: the lengths of two runs in beats, 0 for none and 6 for all above 5.
 *
 * @param reference length in the reference
 * @param test length in the test
 */
public record RunCell(int reference, int test) {

  /** The same run seen from the other annotator. */
  RunCell reversed() {
    return new RunCell(test, reference);
  }
}
