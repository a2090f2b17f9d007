package org.ectopy.evaluation;

import org.ectopy.record.AnnotationSet;

/**
 * What came of scoring one annotator of a record against another.
 *
 * @param record its name
 * @param beats beat by beat
 * @param ventricularRuns run by run
 * @param supraventricularRuns run by run
 */
public record RecordComparison(
    String record,
    BeatComparison beats,
    RunComparison ventricularRuns,
    RunComparison supraventricularRuns) {

  /** Scores {@code test} against {@code reference}, both of the record of that name. */
  public static RecordComparison of(
      String record, AnnotationSet reference, AnnotationSet test, Protocol protocol) {
    return new RecordComparison(
        record,
        BeatMatcher.compare(reference, test, protocol),
        RunMatcher.compare(reference, test, RunKind.VENTRICULAR, protocol),
        RunMatcher.compare(reference, test, RunKind.SUPRAVENTRICULAR, protocol));
  }

  /** The runs of a kind. */
  public RunComparison runs(RunKind kind) {
    return kind == RunKind.VENTRICULAR ? ventricularRuns : supraventricularRuns;
  }
}
