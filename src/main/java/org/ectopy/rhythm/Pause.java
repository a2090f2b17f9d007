package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time from a beat to the next, where all of it could be read.
 *
 * @param from the frame of the beat before
 * @param to the frame of the beat after
 */
public record Pause(long from, long to) {

  /** An interval of this many seconds is a pause. */
  public static final double LEAST_SECONDS = 2;

  /** A pause of this many seconds or more is counted apart. */
  public static final double LONG_SECONDS = 3;

  private static final Comparator<Pause> LONGEST_FIRST =
      Comparator.comparingLong(Pause::frames).reversed().thenComparingLong(Pause::from);

  /** Its length. */
  public long frames() {
    return to - from;
  }

  /** Whether it lasts {@link #LONG_SECONDS} or more. */
  public boolean isLong(double framesPerSecond) {
    return frames() >= LONG_SECONDS * framesPerSecond;
  }

  /** The longest interval of a record, however short; the first of them. */
  public static Optional<Pause> longest(RhythmStudy study) {
    return atLeast(0, study).stream().findFirst();
  }

  /** The intervals of a length in seconds or more, the longest first. */
  public static List<Pause> atLeast(double seconds, RhythmStudy study) {
    RrIntervals intervals = study.intervals();
    double least = seconds * study.rate().framesPerSecond();
    List<Pause> pauses = new ArrayList<>();
    for (int beat = 1; beat < intervals.beats(); beat++) {
      Pause pause = new Pause(intervals.frame(beat - 1), intervals.frame(beat));
      if (intervals.watched(beat) && pause.frames() >= least) {
        pauses.add(pause);
      }
    }
    pauses.sort(LONGEST_FIRST);
    return pauses;
  }
}
