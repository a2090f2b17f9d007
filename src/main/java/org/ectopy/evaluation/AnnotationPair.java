package org.ectopy.evaluation;

import org.ectopy.record.AnnotationSet;
import org.ectopy.record.SampleRate;

/**
 * A record's true beats and those of a model, for EC57; times count frames.
 *
 * @param record its name
 * @param rate of the frames
 * @param frames the record's length
 * @param reference held for right
 * @param test what the model made of it
 */
public record AnnotationPair(
    String record, SampleRate rate, long frames, AnnotationSet reference, AnnotationSet test) {}
