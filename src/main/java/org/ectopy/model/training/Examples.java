package org.ectopy.model.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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

  /** Some of these beats in the order given, repeats allowed. */
  default Examples choose(int[] beats) {
    return new ChosenExamples(this, beats.clone());
  }

  /** At most so many of these beats, drawn at random without repeats. */
  default Examples sample(int most, long seed) {
    int[] order = RandomOrder.of(count(), new SplittableRandom(seed));
    return choose(Arrays.copyOf(order, Math.min(most, order.length)));
  }

  /** These beats so many times over. */
  default Examples repeated(int times) {
    return choose(
        IntStream.range(0, Math.multiplyExact(times, count())).map(i -> i % count()).toArray());
  }

  /** These beats and, counted after them, the others. */
  default Examples and(Examples others) {
    return new JoinedExamples(List.of(this, others));
  }
}
