package org.ectopy.review;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.record.BeatClass;

/**
 * A way to choose the beats of one record that an annotator is asked about, one after the other.
 */
public interface Questions {

  /**
   * The beat to be asked about; empty where there is none left.
   *
   * @param now what the model says of all beats after the last fine-tuning
   * @param asked those that were asked about
   */
  OptionalInt next(BeatProbabilities now, BitSet asked);

  /** Takes the answer to a question. */
  default void answer(int beat, BeatClass label) {}

  /** What the answers so far make of a beat that nobody was asked about; empty for nothing. */
  default Optional<BeatClass> implied(int beat) {
    return Optional.empty();
  }
}
