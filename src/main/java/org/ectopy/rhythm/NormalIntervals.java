package org.ectopy.rhythm;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.ectopy.record.BeatClass;

/**
 * The intervals between two normal beats that follow each other (N-N), where some lead is clean all
 * along.
 */
public final class NormalIntervals {

  private final RrIntervals intervals;
  private final BitSet normal;

  /**
   * @param intervals between all beats
   * @param classes what each beat is
   */
  public NormalIntervals(RrIntervals intervals, IntFunction<BeatClass> classes) {
    this.intervals = intervals;
    this.normal = new BitSet(intervals.beats());
    boolean before = false;
    for (int beat = 0; beat < intervals.beats(); beat++) {
      boolean now = classes.apply(beat) == BeatClass.N;
      normal.set(beat, before && now && intervals.clean(beat));
      before = now;
    }
  }

  /** How many beats there are, normal or not. */
  public int beats() {
    return intervals.beats();
  }

  /** Whether such an interval ends with a beat. */
  public boolean endsAt(int beat) {
    return normal.get(beat);
  }

  /** The interval that ends with a beat, in ms, whatever the beats are; NaN where there is none. */
  public double before(int beat) {
    return intervals.before(beat);
  }
}
