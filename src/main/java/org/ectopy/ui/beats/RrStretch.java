package org.ectopy.ui.beats;

import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;

/**
 * A part of a record and its beats.
 *
 * @param from in s after the record's start
 * @param to in s after the record's start
 * @param first the first beat in it
 * @param end the first beat after it
 */
record RrStretch(double from, double to, int first, int end) {

  /** Of no record. */
  static final RrStretch NONE = new RrStretch(0, 1, 0, 0);

  /** The part that a scope means. */
  static RrStretch of(RrScope scope, Marks marks, Viewport view, double framesPerSecond) {
    boolean whole = scope == RrScope.WHOLE;
    double from = whole ? 0 : view.firstFrame();
    double to = whole ? (double) view.frames() : Math.min(view.lastFrame(), (double) view.frames());
    return new RrStretch(
        from / framesPerSecond,
        Math.max(to, from + 1) / framesPerSecond,
        marks.firstBeatFrom(from),
        marks.firstBeatFrom(to));
  }
}
