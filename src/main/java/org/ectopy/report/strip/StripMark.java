package org.ectopy.report.strip;

import java.util.Optional;
import org.ectopy.record.BeatClass;

/**
 * A letter above a strip.
 *
 * @param frame where it stands
 * @param letter the annotator's symbol
 * @param beatClass whose colour it has; empty for a mark that is no beat
 * @param judged what a model says of the beat, where it was asked
 */
public record StripMark(
    long frame, String letter, Optional<BeatClass> beatClass, Optional<BeatClass> judged) {

  /** Whether a model was asked and says another class. */
  boolean disputed() {
    return judged.isPresent() && !judged.equals(beatClass);
  }

  /** Whether it is a beat that is not normal, so that it catches the eye without colour too. */
  boolean ectopic() {
    return beatClass.isPresent() && beatClass.get() != BeatClass.N;
  }
}
