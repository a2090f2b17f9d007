package org.ectopy.rhythm;

import org.ectopy.record.BeatClass;

/**
 * What became of the intervals between beats that follow each other in the list; each is counted
 * once, in the order of the members.
 *
 * @param unread those that touch an unreadable stretch or flutter, or are too long to be one
 * @param poor those where no lead is clean
 * @param notNormal those with a beat at either end that is not normal
 * @param used those left, from which figures of normal intervals are computed
 */
public record IntervalUse(int unread, int poor, int notNormal, int used) {

  /** The use of a record's intervals. */
  public static IntervalUse of(RhythmStudy study) {
    RrIntervals intervals = study.intervals();
    ClassedBeats beats = study.beats();
    int unread = 0;
    int poor = 0;
    int notNormal = 0;
    int used = 0;
    for (int beat = 1; beat < beats.count(); beat++) {
      if (!intervals.endsAt(beat)) {
        unread++;
      } else if (!intervals.clean(beat)) {
        poor++;
      } else if (beats.classOf(beat) != BeatClass.N || beats.classOf(beat - 1) != BeatClass.N) {
        notNormal++;
      } else {
        used++;
      }
    }
    return new IntervalUse(unread, poor, notNormal, used);
  }

  /** All of them. */
  public int all() {
    return unread + poor + notNormal + used;
  }
}
