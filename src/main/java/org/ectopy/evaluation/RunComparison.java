package org.ectopy.evaluation;

/**
 * What came of scoring one annotator of a record against another, run by run.
 *
 * @param kind the runs that were looked for
 * @param ofReference each run of the reference with what the test has there
 * @param ofTest each run of the test with what the reference has there
 */
public record RunComparison(RunKind kind, RunMatrix ofReference, RunMatrix ofTest) {

  /** A comparison without a run. */
  public static RunComparison empty(RunKind kind) {
    return new RunComparison(kind, RunMatrix.EMPTY, RunMatrix.EMPTY);
  }

  /** The runs of two records together, of the same kind. */
  public RunComparison plus(RunComparison other) {
    return new RunComparison(kind, ofReference.plus(other.ofReference), ofTest.plus(other.ofTest));
  }
}
