package org.ectopy.ui.trace;

import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;

/** How strongly the paper under each beat is tinted, and in which class's colour. */
@FunctionalInterface
interface Shading {

  /** How strongly a beat that is not normal tints the paper, in 256 parts. */
  int TINT = 24;

  /** How strongly a beat does of which the model is sure, in 256 parts. */
  int SURE = 52;

  /** The shade of a beat. */
  Shade shade(int beat);

  /** The shading of a page: by probability where that is asked for and known, else by class. */
  static Shading of(Page page) {
    ShownBeats beats = page.beats();
    return page.overlays().probability() && beats.predictions().isPresent()
        ? byProbability(beats.predictions().get())
        : byClass(beats);
  }

  private static Shading byClass(ShownBeats beats) {
    return beat -> {
      BeatClass drawn = beats.drawnAs(beat);
      return new Shade(drawn, drawn == BeatClass.N ? 0 : TINT);
    };
  }

  /** No class is as likely as any other: no tint; one is certain: the full one. */
  private static Shading byProbability(Predictions predictions) {
    double chance = 1.0 / BeatClass.inOrder().size();
    return beat -> {
      BeatClass predicted = predictions.of(beat);
      double sure = (predictions.probability(beat, predicted) - chance) / (1 - chance);
      return new Shade(predicted, (int) Math.rint(SURE * Math.clamp(sure, 0, 1)));
    };
  }

  /**
   * A tint.
   *
   * @param parts how much of the paper it covers, in 256
   */
  record Shade(BeatClass beatClass, int parts) {}
}
