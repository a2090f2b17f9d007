package org.ectopy.cli;

import org.ectopy.evaluation.AnnotationPair;
import org.ectopy.evaluation.ScoredBeats;

/**
 * What a model says of a record whose beats are known.
 *
 * @param beats that are scored by class
 * @param pair the reference and what the model made of the record
 * @param missed beats of the reference that the model was not shown
 * @param extra beats that the model was shown and the reference has not
 */
record ScoredRecord(ScoredBeats beats, AnnotationPair pair, int missed, int extra) {}
