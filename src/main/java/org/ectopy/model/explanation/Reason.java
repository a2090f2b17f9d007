package org.ectopy.model.explanation;

/**
 * What something about a beat does to a model's opinion.
 *
 * @param cause what it is
 * @param weight by how much the log odds of the class fall without it; below 0 where it speaks
 *     against the class
 * @param without what the model says when it is as usual, or away
 */
public record Reason(Cause cause, double weight, Chances without) {}
