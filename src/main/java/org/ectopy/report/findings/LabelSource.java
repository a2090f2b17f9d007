package org.ectopy.report.findings;

import org.ectopy.annotation.AnnotationDocument;

/**
 * The labels that a report is about.
 *
 * @param annotator the extension of their annotation file, or what stands for it
 * @param description where they come from, in words
 * @param document the marks with their authors
 * @param corrections what persons have changed
 */
public record LabelSource(
    String annotator, String description, AnnotationDocument document, Corrections corrections) {}
