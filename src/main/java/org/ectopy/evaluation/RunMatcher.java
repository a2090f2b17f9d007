package org.ectopy.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectopy.record.AnnotationSet;

/**
 * Compares runs of ectopic beats as WFDB's {@code rxr} does it for EC57: each run of one annotator
 * with the longest run of the other, from its first beat less the match window to its last beat and
 * the match window. Fibrillation makes a run of more than five beats.
 */
public final class RunMatcher {

  private RunMatcher() {}

  /** Scores the runs of {@code test} against {@code reference}'s, both of the same record. */
  public static RunComparison compare(
      AnnotationSet reference, AnnotationSet test, RunKind kind, Protocol protocol) {
    List<RunMark> referenceMarks = RunLabeler.label(reference, protocol);
    List<RunMark> testMarks = RunLabeler.label(test, protocol);
    Map<RunCell, Long> reversed = new HashMap<>();
    counts(testMarks, referenceMarks, kind, protocol)
        .forEach((cell, count) -> reversed.put(cell.reversed(), count));
    return new RunComparison(
        kind,
        new RunMatrix(counts(referenceMarks, testMarks, kind, protocol)),
        new RunMatrix(reversed));
  }

  private static Map<RunCell, Long> counts(
      List<RunMark> marks, List<RunMark> others, RunKind kind, Protocol protocol) {
    LongestRun other = new LongestRun(others, kind);
    Map<RunCell, Long> counts = new HashMap<>();
    for (EctopicRun run : EctopicRuns.among(marks, kind, protocol)) {
      int longest = other.within(run.from() - protocol.window(), run.to() + protocol.window());
      counts.merge(new RunCell(run.length(), longest), 1L, Long::sum);
    }
    return counts;
  }
}
