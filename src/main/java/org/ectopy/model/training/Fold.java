package org.ectopy.model.training;

/**
 * One part of a cross-validation.
 *
 * @param training what is learned from
 * @param heldBack what is judged, of which nothing is in the training
 */
public record Fold(LabelledBeats training, LabelledBeats heldBack) {}
