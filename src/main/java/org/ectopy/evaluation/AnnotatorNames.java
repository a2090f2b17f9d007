package org.ectopy.evaluation;

/**
 * The two annotators that are compared, as reports name them.
 *
 * @param reference such as {@code atr}
 * @param test such as {@code qrs}
 */
public record AnnotatorNames(String reference, String test) {}
