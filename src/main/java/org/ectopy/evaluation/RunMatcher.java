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

  private final Protocol protocol;
  private final RunKind kind;
  private final LongestRun other;
  private final Map<RunCell, Long> counts = new HashMap<>();
  private int length;
  private long start;
  private long end;

  private RunMatcher(RunKind kind, Protocol protocol, List<RunMark> otherMarks) {
    this.kind = kind;
    this.protocol = protocol;
    this.other = new LongestRun(otherMarks, kind);
  }

  /** Scores the runs of {@code test} against {@code reference}'s, both of the same record. */
  public static RunComparison compare(
      AnnotationSet reference, AnnotationSet test, RunKind kind, Protocol protocol) {
    List<RunMark> referenceMarks = RunLabeler.label(reference, protocol);
    List<RunMark> testMarks = RunLabeler.label(test, protocol);
    RunMatcher ofReference = new RunMatcher(kind, protocol, testMarks);
    ofReference.take(referenceMarks);
    RunMatcher ofTest = new RunMatcher(kind, protocol, referenceMarks);
    ofTest.take(testMarks);
    Map<RunCell, Long> reversed = new HashMap<>();
    ofTest.counts.forEach((cell, count) -> reversed.put(cell.reversed(), count));
    return new RunComparison(kind, new RunMatrix(ofReference.counts), new RunMatrix(reversed));
  }

  private void take(List<RunMark> marks) {
    int next = skipLearningPeriod(marks);
    for (; next < marks.size() && marks.get(next).time() <= protocol.stop(); next++) {
      take(marks.get(next));
    }
    if (length > 0 && next == marks.size()) {
      count();
    }
  }

  /** Looks only for an episode that lasts into the scored part. */
  private int skipLearningPeriod(List<RunMark> marks) {
    int next = 0;
    for (; next < marks.size() && marks.get(next).time() < protocol.start(); next++) {
      RunLabel label = marks.get(next).label();
      if (kind.startsEpisode(label)) {
        length = LongestRun.LONG;
      } else if (label == RunLabel.FLUTTER_END || label == RunLabel.ATRIAL_FIBRILLATION_END) {
        length = 0;
      }
    }
    start = protocol.start() - protocol.window();
    end = protocol.start() + protocol.window();
    return next;
  }

  private void take(RunMark mark) {
    boolean inRun = length > 0;
    if (kind.isBeat(mark.label())) {
      start = inRun ? start : mark.time() - protocol.window();
      end = mark.time() + protocol.window();
      length = Math.min(length + 1, LongestRun.LONG);
    } else if (kind.startsEpisode(mark.label()) && !inRun) {
      start = mark.time() - protocol.window();
      length = LongestRun.LONG;
    } else if (kind.endsEpisode(mark.label()) && inRun) {
      end = mark.time() + protocol.window();
    } else if (kind.endsRun(mark.label()) && inRun) {
      count();
    }
  }

  private void count() {
    counts.merge(new RunCell(length, other.within(start, end)), 1L, Long::sum);
    length = 0;
  }
}
