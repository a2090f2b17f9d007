package org.ectopy.report.findings;

import org.ectopy.annotation.Strip;

/**
 * A stretch of a record that is worth to be looked at.
 *
 * @param title what it shows
 * @param remark what somebody has said of it; empty for nothing
 * @param from its first frame
 * @param to the frame after its last
 */
public record Moment(String title, String remark, long from, long to) {

  /** What somebody marked to be shown. */
  public static Moment chosen(Strip strip) {
    return new Moment(
        "Chosen by " + strip.author().name(), strip.note(), strip.begin(), strip.end());
  }

  /** The frame in its middle. */
  public long middle() {
    return from + (to - from) / 2;
  }
}
