package org.ectopy.evaluation;

/** A place in a confusion matrix, such as Nv: the reference said N where the test said V. */
public record MatrixCell(MatchLabel reference, MatchLabel test) {}
