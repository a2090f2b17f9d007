package org.ectopy.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ectopy.record.Annotation;

/** Collects what {@link BeatMatcher} finds. */
final class ComparisonTally {

  private static final double MS_PER_SECOND = 1000;

  private final Map<MatrixCell, Long> counts = new HashMap<>();
  private final List<BeatPair> pairs = new ArrayList<>();
  private final List<Annotation> missed = new ArrayList<>();
  private final List<Annotation> extra = new ArrayList<>();
  private long intervals;
  private double sumOfSquares;

  void count(MatchLabel reference, MatchLabel test) {
    counts.merge(new MatrixCell(reference, test), 1L, Long::sum);
  }

  void pair(Annotation reference, Annotation test) {
    pairs.add(new BeatPair(reference, test));
  }

  void miss(Annotation reference) {
    missed.add(reference);
  }

  void extra(Annotation test) {
    extra.add(test);
  }

  /** Takes two RR intervals in frames; 0 stands for none. */
  void compareIntervals(long reference, long test) {
    if (reference > 0 && test > 0) {
      double error = reference - test;
      sumOfSquares += error * error;
      intervals++;
    }
  }

  /**
   * What was collected.
   *
   * @param shutdown time marked by the test as unreadable, in frames
   */
  BeatComparison result(Protocol protocol, long shutdown) {
    // bxb computes times with the frames in a second to the nearest integer.
    long second = Math.max(1, protocol.rate().frameAt(1));
    OptionalDouble rrError =
        intervals == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.sqrt(sumOfSquares / intervals) * MS_PER_SECOND / second);
    return new BeatComparison(
        protocol,
        new ConfusionMatrix(counts),
        new Matching(pairs, missed, extra),
        rrError,
        (shutdown + Math.round(second / 2.0)) / second);
  }
}
