package org.ectopy.ui.beat;

import org.ectopy.ui.session.HeartRate;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.RecordQuality;
import org.ectopy.ui.session.RrIntervals;

/**
 * What is known of a record around its beats.
 *
 * @param framesPerSecond of the record
 */
record Vitals(
    RrIntervals intervals, HeartRate rate, RecordQuality quality, double framesPerSecond) {

  /** Of no record. */
  static final Vitals NONE = new Vitals(RrIntervals.NONE, HeartRate.NONE, RecordQuality.CLEAN, 1);

  /** Those of some marks. */
  static Vitals of(Marks marks, RecordQuality quality, double framesPerSecond) {
    return new Vitals(
        new RrIntervals(marks, quality, framesPerSecond),
        new HeartRate(marks, quality, framesPerSecond),
        quality,
        framesPerSecond);
  }

  /** The marks that they are of. */
  Marks marks() {
    return intervals.marks();
  }
}
