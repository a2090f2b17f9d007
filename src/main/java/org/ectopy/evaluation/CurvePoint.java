package org.ectopy.evaluation;

/**
 * A point of a curve that a threshold runs along.
 *
 * @param threshold the probability from which on a beat passes; infinity where none does
 * @param x 0 to 1
 * @param y 0 to 1
 */
public record CurvePoint(double threshold, double x, double y) {}
