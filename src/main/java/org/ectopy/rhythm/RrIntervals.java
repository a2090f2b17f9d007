package org.ectopy.rhythm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.ectopy.signal.Stretch;

/**
 * The times from each beat to the next, where all of them could be read.
 *
 * <p>There is none that touches a stretch without samples, an unreadable one or ventricular
 * flutter, whose waves are not marked as beats, nor one longer than {@link #LONGEST_SECONDS}.
 */
public final class RrIntervals {

  /** Of no beats. */
  public static final RrIntervals NONE =
      new RrIntervals(new long[0], RecordQuality.CLEAN, List.of(), 1);

  /** Beats that are further apart, in s, do not follow each other. */
  public static final double LONGEST_SECONDS = 6;

  private static final double MILLIS = 1000;

  private final long[] beats;
  private final double framesPerSecond;
  private final BitSet hidden;
  private final BitSet poor;
  private final double meanFrames;

  /**
   * Takes the intervals between beats.
   *
   * @param beats their frames in order
   * @param quality where beats cannot be seen
   * @param flutter where waves are no beats
   * @param framesPerSecond of the record
   */
  public RrIntervals(
      long[] beats, RecordQuality quality, List<Stretch> flutter, double framesPerSecond) {
    this.beats = beats.clone();
    this.framesPerSecond = framesPerSecond;
    List<Stretch> blind = new ArrayList<>(quality.stretches(QualityStretch.Grade::blind));
    blind.addAll(flutter);
    this.hidden = touching(blind);
    this.poor = touching(quality.stretches(QualityStretch.Grade::poor));
    this.meanFrames = meanOfAll();
  }

  /** The beats whose interval from the beat before touches one of some stretches. */
  private BitSet touching(List<Stretch> stretches) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.sort(Comparator.comparingLong(Stretch::from));
    BitSet touching = new BitSet(beats.length);
    int next = 0;
    long covered = Long.MIN_VALUE;
    for (int beat = 1; beat < beats.length; beat++) {
      while (next < sorted.size() && sorted.get(next).from() < beats[beat]) {
        covered = Math.max(covered, sorted.get(next).to());
        next++;
      }
      touching.set(beat, covered > beats[beat - 1]);
    }
    return touching;
  }

  private double meanOfAll() {
    long sum = 0;
    int taken = 0;
    for (int beat = 1; beat < beats.length; beat++) {
      if (endsAt(beat)) {
        sum += beats[beat] - beats[beat - 1];
        taken++;
      }
    }
    return taken == 0 ? Double.NaN : (double) sum / taken;
  }

  /** How many beats there are. */
  public int beats() {
    return beats.length;
  }

  /** Where a beat is. */
  public long frame(int beat) {
    return beats[beat];
  }

  /** Frames a second. */
  public double framesPerSecond() {
    return framesPerSecond;
  }

  /** Whether there is an interval that ends with a beat; there is none beyond the last beat. */
  public boolean endsAt(int beat) {
    return watched(beat) && beats[beat] - beats[beat - 1] <= LONGEST_SECONDS * framesPerSecond;
  }

  /**
   * Whether the time from the beat before to this one could be read throughout, however long: where
   * it is longer than {@link #LONGEST_SECONDS} the heart paused or somebody left beats out.
   */
  public boolean watched(int beat) {
    return beat > 0 && beat < beats.length && beats[beat] > beats[beat - 1] && !hidden.get(beat);
  }

  /** Whether there is an interval that ends with a beat, and some lead is clean all along it. */
  public boolean clean(int beat) {
    return endsAt(beat) && !poor.get(beat);
  }

  /** The interval that ends with a beat, in ms; NaN where there is none. */
  public double before(int beat) {
    return endsAt(beat) ? milliseconds((double) (beats[beat] - beats[beat - 1])) : Double.NaN;
  }

  /** The interval that begins with a beat, in ms; NaN where there is none. */
  public double after(int beat) {
    return before(beat + 1);
  }

  /** The mean of all intervals in ms; NaN where there is none. */
  public double mean() {
    return milliseconds(meanFrames);
  }

  private double milliseconds(double frames) {
    return frames / framesPerSecond * MILLIS;
  }
}
