package org.ectopy.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of scoring one annotator of a record against another, beat by beat.
 *
 * @param protocol by which
 * @param matrix every scored beat, counted
 * @param matching every scored beat
 * @param rrErrorMs root mean square of the differences of RR intervals in ms; empty where no
 *     interval could be compared
 * @param shutdownSeconds for how long the test calls the signal unreadable, to the nearest second
 */
public record BeatComparison(
    Protocol protocol,
    ConfusionMatrix matrix,
    Matching matching,
    OptionalDouble rrErrorMs,
    long shutdownSeconds) {

  /** The distances of the matched beats. */
  public FiducialOffsets offsets() {
    return new FiducialOffsets(List.of(this));
  }
}
