/** Scores one annotator against another as ANSI/AAMI EC57 asks, the way WFDB's tools do it. */
package org.ectopy.evaluation;
