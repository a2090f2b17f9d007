package org.ectopy.evaluation;

import java.util.OptionalDouble;

/**
 * What came of scoring one annotator of a record against another, beat by beat.
 *
 * @param matrix every scored beat, counted
 * @param matching every scored beat
 * @param rrErrorMs root mean square of the differences of RR intervals in ms; empty where no
 *     interval could be compared
 * @param shutdownSeconds for how long the test calls the signal unreadable, to the nearest second
 */
public record BeatComparison(
    ConfusionMatrix matrix, Matching matching, OptionalDouble rrErrorMs, long shutdownSeconds) {}
