package org.ectopy.model.training;

import java.util.List;
import org.ectopy.dataset.BeatSet;
import org.ectopy.dataset.InputShape;
import org.ectopy.dataset.Segments;
import org.ectopy.record.BeatClass;

/** Labelled beats to learn from or to be judged on, counted from 0. Several threads may read. */
public interface Examples {

  /** How many numbers there are of each beat. */
  InputShape shape();

  /** The number of beats. */
  int count();

  /** The number of leads of a beat. */
  int leads(int beat);

  /** The class of a beat. */
  BeatClass label(int beat);

  /**
   * The numbers of some beats in the order asked for.
   *
   * @param beats with the same number of leads, repeats allowed
   * @param seed of what is random about them, where they are augmented; the same seed gives the
   *     same numbers
   */
  Segments gather(int[] beats, long seed);

  /** Some beats of a set as they are. */
  static Examples of(BeatSet set, int[] beats) {
    return new BeatSetExamples(set, beats.clone());
  }

  /** These beats and, counted after them, the others. */
  default Examples and(Examples others) {
    return new JoinedExamples(List.of(this, others));
  }
}
