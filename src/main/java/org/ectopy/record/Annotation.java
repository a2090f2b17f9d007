package org.ectopy.record;

/**
 * One mark on a record.
 *
 * @param sample its time in ticks of its {@link AnnotationSet}: frames of the record, unless the
 *     set has a time resolution of its own
 * @param symbol what it says
 * @param subtype -128 to 127
 * @param channel the lead it belongs to, 0 to 255
 * @param number a number of the annotator's choosing, -128 to 127
 * @param aux the auxiliary string, one character a byte (ISO 8859-1), with its NULs; empty for none
 */
public record Annotation(
    long sample, AnnotationSymbol symbol, int subtype, int channel, int number, String aux) {}
