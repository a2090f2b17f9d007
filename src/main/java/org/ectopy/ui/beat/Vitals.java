package org.ectopy.ui.beat;

import org.ectopy.rhythm.HeartRate;
import org.ectopy.rhythm.RecordQuality;
import org.ectopy.rhythm.RrIntervals;
import org.ectopy.ui.session.Marks;

/**
 * What is known of a record around its beats.
 *
 * @param marks that all of it is of
 * @param framesPerSecond of the record
 */
record Vitals(
    Marks marks,
    RrIntervals intervals,
    HeartRate rate,
    RecordQuality quality,
    double framesPerSecond) {

  /** Of no record. */
  static final Vitals NONE = of(Marks.NONE, RecordQuality.CLEAN, 1);

  /** Those of some marks. */
  static Vitals of(Marks marks, RecordQuality quality, double framesPerSecond) {
    RrIntervals intervals = marks.intervals(quality, framesPerSecond);
    return new Vitals(marks, intervals, new HeartRate(intervals), quality, framesPerSecond);
  }
}
