package org.ectopy.evaluation;

import java.util.OptionalDouble;

/** A figure that scored beats have. */
@FunctionalInterface
public interface ScoredStatistic {

  /** The figure; empty where it has no value. */
  OptionalDouble of(ScoredBeats beats);
}
