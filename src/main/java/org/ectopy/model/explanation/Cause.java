package org.ectopy.model.explanation;

import java.util.List;
import org.ectopy.dataset.BeatTrait;
import org.ectopy.dataset.NearInterval;

/** Something about a beat that may have moved a model. */
public sealed interface Cause {

  /**
   * A stretch of the signal.
   *
   * @param part which wave it is
   * @param leads by their places in the record
   * @param from its first frame in the record
   * @param until the frame after its last
   * @param likeness to the same stretch of the usual beat, the mean correlation over the leads, -1
   *     to 1; NaN where no usual beat is known
   */
  record Stretch(WavePart part, List<Integer> leads, long from, long until, double likeness)
      implements Cause {

    /** Copies the list. */
    public Stretch {
      leads = List.copyOf(leads);
    }
  }

  /**
   * An RR interval.
   *
   * @param from the frame of the beat that begins it
   * @param until the frame of the beat that ends it
   * @param seconds its length
   * @param usual the median of those between normal beats before, in s
   */
  record Interval(NearInterval which, long from, long until, double seconds, double usual)
      implements Cause {}

  /**
   * What else the model is told of the beat.
   *
   * @param measure of this beat, as {@link BeatTrait} says
   * @param usual the median of normal beats before
   */
  record Trait(BeatTrait trait, double measure, double usual) implements Cause {}
}
