package org.ectopy.evaluation;

/**
 * What passes a threshold.
 *
 * @param threshold the probability from which on a beat passes
 * @param truePositives beats of the class that pass
 * @param falsePositives other beats that pass
 */
public record ThresholdCounts(double threshold, long truePositives, long falsePositives) {}
