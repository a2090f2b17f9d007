package org.ectopy.ui.session;

import java.util.Optional;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;

/**
 * A beat on the trace.
 *
 * @param frame where it is
 * @param symbol what is written at it
 * @param beatClass the class that the symbol means; empty where nobody has judged the beat
 */
public record BeatMark(long frame, AnnotationSymbol symbol, Optional<BeatClass> beatClass) {

  /** A beat that was judged. */
  public BeatMark(long frame, AnnotationSymbol symbol, BeatClass beatClass) {
    this(frame, symbol, Optional.of(beatClass));
  }

  /** The class whose colour it has: the quiet one of normal beats where nobody has judged it. */
  public BeatClass drawnAs() {
    return beatClass.orElse(BeatClass.N);
  }
}
