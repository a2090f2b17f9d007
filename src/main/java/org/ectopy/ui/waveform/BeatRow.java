package org.ectopy.ui.waveform;

import java.util.function.IntFunction;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;

/**
 * What is written in a row of beats.
 *
 * @param letter what is written at each beat
 * @param beatClass in which class's colour
 * @param filled whether the beats' cells are filled, because the traces have these colours too
 * @param colored whether the letters have the class's colour
 * @param state how far each beat has been looked at
 */
record BeatRow(
    IntFunction<String> letter,
    IntFunction<BeatClass> beatClass,
    boolean filled,
    boolean colored,
    IntFunction<MarkState> state) {

  private static final String NOT_KNOWN = "\u2026";

  /** What the annotator wrote, or where beats were detected. */
  static BeatRow annotated(ShownBeats shown) {
    boolean leads = !shown.coloredByModel();
    return new BeatRow(
        beat -> mark(shown, beat).symbol().mnemonic(),
        beat -> mark(shown, beat).drawnAs(),
        leads,
        leads,
        beat -> mark(shown, beat).state());
  }

  private static BeatMark mark(ShownBeats shown, int beat) {
    return shown.marks().beats().get(beat);
  }

  /** What the model says. */
  static BeatRow predicted(Predictions predictions, boolean filled) {
    return new BeatRow(
        beat -> predictions.knows(beat) ? predictions.of(beat).name() : NOT_KNOWN,
        predictions::of,
        filled,
        true,
        beat -> MarkState.PREDICTED);
  }

  /** Whether a dot may stand for a beat's letter. */
  boolean plain(int beat) {
    return letter.apply(beat).equals("N") && !touched(beat);
  }

  /** Whether a person has looked at a beat. */
  boolean touched(int beat) {
    MarkState reached = state.apply(beat);
    return reached == MarkState.CORRECTED || reached == MarkState.CONFIRMED;
  }
}
