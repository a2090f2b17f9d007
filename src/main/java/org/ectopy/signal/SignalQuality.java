package org.ectopy.signal;

/**
 * Finds the stretches of a lead, fed in blocks of any sizes, in which no wave can be seen: gaps,
 * flat lines and clipping. Noise is for a detector to judge.
 *
 * <p>A stretch is named where it lasts {@link #LEAST_SECONDS} or more. Clipped samples at most
 * {@link #CLIPPING_PAUSE_SECONDS} apart make one stretch.
 */
public final class SignalQuality {

  /** Shorter defects hide no more than a beat and are not named. */
  public static final double LEAST_SECONDS = 1;

  /** The longest time in s between samples at the ends of the range that counts as clipping. */
  public static final double CLIPPING_PAUSE_SECONDS = 0.04;

  /**
   * The most in mV that a flat line varies: IEC 60601-2-27 asks monitors to take waves of 0.15 mV
   * and less for no QRS, and a line within a fifteenth of that shows nothing else either.
   */
  public static final double FLAT_MILLIVOLTS = 0.01;

  private final VoltageRange range;
  private final DefectListener listener;
  private final long leastFrames;
  private final long pauseFrames;

  private long frame;
  private long gapStart;
  private long flatStart;
  private float flatLeast;
  private float flatGreatest;
  private long clipStart = -1;
  private long lastClipped;

  /**
   * An assessment of one lead.
   *
   * @param framesPerSecond in Hz
   * @param range what the lead can show, {@link VoltageRange#UNKNOWN} where clipping is not judged
   * @param listener told of each stretch once it has ended
   */
  public SignalQuality(double framesPerSecond, VoltageRange range, DefectListener listener) {
    this.range = range;
    this.listener = listener;
    this.leastFrames = Math.max(1, (long) Math.ceil(LEAST_SECONDS * framesPerSecond));
    this.pauseFrames = Math.max(1, Math.round(CLIPPING_PAUSE_SECONDS * framesPerSecond));
  }

  /** Takes the next {@code frames} samples in mV, NaN where there is none. */
  public void accept(float[] millivolts, int frames) {
    for (int i = 0; i < frames; i++) {
      take(millivolts[i]);
      frame++;
    }
  }

  /** Says that no more samples come. */
  public void finish() {
    endClipping();
    endFlat();
    endGap();
  }

  private void take(float value) {
    if (clipStart >= 0 && (frame - lastClipped > pauseFrames || Float.isNaN(value))) {
      endClipping();
    }
    if (Float.isNaN(value)) {
      endFlat();
      flatStart = frame + 1;
    } else if (range.atEnd(value)) {
      clip();
    } else {
      endGap();
      gapStart = frame + 1;
      level(value);
    }
  }

  private void clip() {
    endGap();
    gapStart = frame + 1;
    endFlat();
    flatStart = frame + 1;
    clipStart = clipStart < 0 ? frame : clipStart;
    lastClipped = frame;
  }

  private void level(float value) {
    float least = frame == flatStart ? value : Math.min(flatLeast, value);
    float greatest = frame == flatStart ? value : Math.max(flatGreatest, value);
    if (greatest - least > FLAT_MILLIVOLTS) {
      endFlat();
      flatStart = frame;
      least = value;
      greatest = value;
    }
    flatLeast = least;
    flatGreatest = greatest;
  }

  private void endGap() {
    report(Defect.GAP, gapStart, frame);
  }

  private void endFlat() {
    report(Defect.FLAT, flatStart, frame);
  }

  private void endClipping() {
    if (clipStart >= 0) {
      report(Defect.CLIPPED, clipStart, lastClipped + 1);
      clipStart = -1;
    }
  }

  private void report(Defect defect, long from, long to) {
    if (to - from >= leastFrames) {
      listener.found(defect, new Stretch(from, to));
    }
  }
}
