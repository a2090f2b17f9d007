/**
 * Scores one annotator against another as ANSI/AAMI EC57 asks, the way WFDB's tools do it, and a
 * model's probabilities against the true classes, as papers on classifiers do it.
 */
package org.ectopy.evaluation;
