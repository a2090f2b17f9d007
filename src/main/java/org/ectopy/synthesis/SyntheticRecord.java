package org.ectopy.synthesis;

import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;

/**
 * A record that was made, with labels that are exactly true.
 *
 * @param record its samples are in memory
 * @param annotations its beats, rhythms and quality marks
 */
public record SyntheticRecord(EcgRecord record, AnnotationSet annotations) {}
