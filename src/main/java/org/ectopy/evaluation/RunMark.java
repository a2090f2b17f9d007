package org.ectopy.evaluation;

/** A mark of an annotator and what it means for runs; {@code time} is in frames. */
record RunMark(long time, RunLabel label) {}
