package org.ectopy.ui.beats;

import org.ectopy.record.BeatClass;
import org.ectopy.rhythm.NormalIntervals;
import org.ectopy.rhythm.RrIntervals;
import org.ectopy.ui.session.ShownBeats;

/** The RR intervals of a record, beat by beat, with the classes that the beats are shown in. */
final class RrSeries {

  /** Of no beats. */
  static final RrSeries NONE = new RrSeries(ShownBeats.NONE, RrIntervals.NONE, 1);

  private final ShownBeats shown;
  private final double framesPerSecond;
  private final double[] before;
  private final byte[] classes;
  private final NormalIntervals normal;

  /**
   * @param intervals between the beats that are shown
   * @param framesPerSecond of the record
   */
  RrSeries(ShownBeats shown, RrIntervals intervals, double framesPerSecond) {
    this.shown = shown;
    this.framesPerSecond = framesPerSecond;
    int beats = shown.marks().beats().size();
    this.before = new double[beats];
    this.classes = new byte[beats];
    for (int beat = 0; beat < beats; beat++) {
      before[beat] = intervals.before(beat);
      classes[beat] = (byte) shown.drawnAs(beat).index();
    }
    this.normal = new NormalIntervals(intervals, this::classOf);
  }

  /** How many beats there are. */
  int beats() {
    return before.length;
  }

  /** The beats themselves. */
  ShownBeats shown() {
    return shown;
  }

  /** When a beat is, in s after the record's start. */
  double seconds(int beat) {
    return shown.marks().frame(beat) / framesPerSecond;
  }

  /** The interval that ends with a beat, in ms; NaN where there is none. */
  double before(int beat) {
    return before[beat];
  }

  /** The interval that begins with a beat, in ms; NaN where there is none. */
  double after(int beat) {
    return beat + 1 < before.length ? before[beat + 1] : Double.NaN;
  }

  /** The class that a beat is shown in; a detected beat that nobody has judged counts as normal. */
  BeatClass classOf(int beat) {
    return BeatClass.inOrder().get(classes[beat]);
  }

  /** Those between normal beats. */
  NormalIntervals normal() {
    return normal;
  }
}
