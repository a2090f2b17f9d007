package org.ectopy.teaching;

import org.ectopy.record.SampleRate;
import org.ectopy.signal.Stretch;

/** How much of the record a question shows. */
public enum QuizSpan {
  /** A beat, and what lies next to it. */
  BEAT(2.4),
  /** A strip of several seconds, with the rhythm around. */
  STRIP(10);

  private final double seconds;

  QuizSpan(double seconds) {
    this.seconds = seconds;
  }

  /** Its length in s. */
  public double seconds() {
    return seconds;
  }

  /**
   * The stretch of a record that has a part in its middle, as far as the record's ends allow; the
   * whole record where that is shorter.
   */
  Stretch around(Stretch part, SampleRate rate, long frames) {
    long length = Math.clamp(rate.frameAt(seconds), 1, Math.max(1, frames));
    long middle = part.from() + part.frames() / 2;
    long from = Math.clamp(middle - length / 2, 0, Math.max(0, frames - length));
    return new Stretch(from, from + length);
  }
}
