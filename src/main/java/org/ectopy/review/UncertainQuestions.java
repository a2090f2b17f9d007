package org.ectopy.review;

import java.util.BitSet;
import java.util.OptionalInt;
import org.ectopy.evaluation.BeatProbabilities;

/** Asks about the beat whose two most probable classes are nearest to each other. */
final class UncertainQuestions implements Questions {

  @Override
  public OptionalInt next(BeatProbabilities now, BitSet asked) {
    return new Uncertainty(now).leastCertainFirst().filter(beat -> !asked.get(beat)).findFirst();
  }
}
