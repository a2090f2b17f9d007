package org.ectopy.ui.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.ectopy.annotation.Mark;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.Predictions;
import org.ectopy.ui.session.ShownBeats;

/** Where the beats of a record are, and what somebody called them. */
final class LabelledBeats {

  private static final byte UNJUDGED = -1;

  private final long[] frames;
  private final byte[] codes;

  /** Beats that cannot be scored: the model has not judged them as they are now. */
  private final BitSet unknown;

  private LabelledBeats(long[] frames, byte[] codes, BitSet unknown) {
    this.frames = frames;
    this.codes = codes;
    this.unknown = unknown;
  }

  /** The beats of a document, whose model has judged all of them. */
  static LabelledBeats of(List<Mark> beats) {
    long[] frames = new long[beats.size()];
    byte[] codes = new byte[beats.size()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = beats.get(i).frame();
      codes[i] = code(beats.get(i));
    }
    return new LabelledBeats(frames, codes, new BitSet());
  }

  /** The beats of the open record; those that the predictions do not know are not scored. */
  static LabelledBeats of(ShownBeats shown, Predictions predictions) {
    List<BeatMark> beats = shown.marks().beats();
    long[] frames = new long[beats.size()];
    byte[] codes = new byte[beats.size()];
    BitSet unknown = new BitSet();
    for (int i = 0; i < frames.length; i++) {
      Mark mark = beats.get(i).mark();
      frames[i] = mark.frame();
      codes[i] = code(mark);
      unknown.set(i, !predictions.knows(i));
    }
    return new LabelledBeats(frames, codes, unknown);
  }

  private static byte code(Mark mark) {
    return mark.judged() ? (byte) mark.annotation().symbol().code() : UNJUDGED;
  }

  int count() {
    return frames.length;
  }

  long frame(int beat) {
    return frames[beat];
  }

  /** The frames of all beats. */
  long[] frames() {
    return Arrays.copyOf(frames, frames.length);
  }

  /** Whether a beat can be scored. */
  boolean known(int beat) {
    return codes[beat] != UNJUDGED && !unknown.get(beat);
  }

  /** What a beat is called; only of one that is known. */
  AnnotationSymbol symbol(int beat) {
    return SymbolTable.STANDARD.symbol(codes[beat]);
  }

  /** The number of its symbol. */
  int code(int beat) {
    return codes[beat];
  }

  /** Whether two records' beats are called the same, and are the same. */
  boolean sameAs(LabelledBeats other) {
    return Arrays.equals(frames, other.frames)
        && Arrays.equals(codes, other.codes)
        && unknown.equals(other.unknown);
  }
}
