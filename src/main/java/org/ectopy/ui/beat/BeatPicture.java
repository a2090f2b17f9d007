package org.ectopy.ui.beat;

import java.util.List;
import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * What is drawn of the chosen beats.
 *
 * @param beats one, or some of those that are chosen together
 * @param mean of all beats of the class, or of those that are chosen together
 * @param beatClass whose mean it is; empty for that of the chosen ones
 */
record BeatPicture(List<BeatShape> beats, Optional<Mean> mean, Optional<BeatClass> beatClass) {

  /** Of nothing. */
  static final BeatPicture NONE = new BeatPicture(List.of(), Optional.empty(), Optional.empty());

  private static final double LEAST_SPAN = 0.4;

  /** Copies the list. */
  BeatPicture {
    beats = List.copyOf(beats);
  }

  /**
   * The mean of beats and the band of one standard deviation about it.
   *
   * @param count how many beats it is made of
   */
  record Mean(BeatShape middle, BeatShape lower, BeatShape upper, int count) {

    /** The mean of some beats; none of no beats. */
    static Optional<Mean> of(MeanShape shape, ShapeReader reader, double perStep) {
      return shape.beats() == 0
          ? Optional.empty()
          : Optional.of(
              new Mean(
                  BeatShape.of(shape, 0, reader, perStep),
                  BeatShape.of(shape, -Math.signum(perStep), reader, perStep),
                  BeatShape.of(shape, Math.signum(perStep), reader, perStep),
                  shape.beats()));
    }
  }

  /** The heights that all of it lies between, in mV. */
  Heights heights() {
    Heights heights = new Heights(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    for (BeatShape beat : beats) {
      heights = heights.with(beat);
    }
    if (mean.isPresent()) {
      heights = heights.with(mean.get().lower()).with(mean.get().upper());
    }
    return heights.atLeast(LEAST_SPAN);
  }

  /** Heights in mV. */
  record Heights(double low, double high) {

    private Heights with(BeatShape shape) {
      double least = low;
      double most = high;
      for (int i = 0; i < shape.length(); i++) {
        if (!Double.isNaN(shape.millivolts(i))) {
          least = Math.min(least, shape.millivolts(i));
          most = Math.max(most, shape.millivolts(i));
        }
      }
      return new Heights(least, most);
    }

    private Heights atLeast(double span) {
      if (low > high) {
        return new Heights(-span / 2, span / 2);
      }
      double lacking = Math.max(0, span - (high - low)) / 2;
      return new Heights(low - lacking, high + lacking);
    }
  }
}
