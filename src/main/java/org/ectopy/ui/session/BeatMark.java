package org.ectopy.ui.session;

import java.util.Optional;
import org.ectopy.annotation.Authorship;
import org.ectopy.annotation.Mark;
import org.ectopy.annotation.MarkState;
import org.ectopy.annotation.Setter;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.BeatClass;

/**
 * A beat on the trace.
 *
 * @param mark what stands in the document
 * @param symbol what is shown of it
 * @param beatClass the class that the symbol means; empty where nobody has judged the beat
 */
public record BeatMark(Mark mark, AnnotationSymbol symbol, Optional<BeatClass> beatClass) {

  /** A beat of a file, known by its frame. */
  public BeatMark(long frame, AnnotationSymbol symbol, Optional<BeatClass> beatClass) {
    this(
        new Mark(
            frame,
            Annotation.of(frame, symbol),
            Authorship.of(beatClass.isPresent() ? Setter.FILE : Setter.DETECTOR, "")),
        symbol,
        beatClass);
  }

  /** A beat of a file that was judged. */
  public BeatMark(long frame, AnnotationSymbol symbol, BeatClass beatClass) {
    this(frame, symbol, Optional.of(beatClass));
  }

  /** Where it is. */
  public long frame() {
    return mark.frame();
  }

  /** What tells it from all other marks of its document. */
  public long id() {
    return mark.id();
  }

  /** How far it has been looked at. */
  public MarkState state() {
    return mark.state();
  }

  /** Whether a person has set, moved, relabelled or confirmed it. */
  public boolean reviewed() {
    return state() == MarkState.CORRECTED || state() == MarkState.CONFIRMED;
  }

  /** The class whose colour it has: the quiet one of normal beats where nobody has judged it. */
  public BeatClass drawnAs() {
    return beatClass.orElse(BeatClass.N);
  }
}
