package org.ectopy.report.findings;

import org.ectopy.annotation.Strip;

/**
 * A stretch of a record that is worth to be looked at.
 *
 * @param title what it shows
 * @param remark what somebody has said of it; empty for nothing
 * @param from its first frame
 * @param to the frame after its last
 * @param chosen whether a person chose it
 */
public record Moment(String title, String remark, long from, long to, boolean chosen) {

  /** What the program picks. */
  static Moment picked(String title, long from, long to) {
    return new Moment(title, "", from, to, false);
  }

  /** What somebody marked to be shown. */
  public static Moment chosen(Strip strip) {
    return new Moment(
        "Chosen by " + strip.author().name(), strip.note(), strip.begin(), strip.end(), true);
  }

  /** The frame in its middle. */
  long middle() {
    return from + (to - from) / 2;
  }

  /** The same with other ends. */
  Moment between(long otherFrom, long otherTo) {
    return new Moment(title, remark, otherFrom, otherTo, chosen);
  }

  /** The same with another remark. */
  Moment saying(String other) {
    return new Moment(title, other, from, to, chosen);
  }
}
