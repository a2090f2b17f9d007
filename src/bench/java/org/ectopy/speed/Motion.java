package org.ectopy.speed;

import java.util.Locale;

/**
 * A way to move over the record for some seconds.
 *
 * @param name what it is called
 * @param fromSeconds of the record in view when it begins
 * @param toSeconds of the record in view when it ends; the same for scrolling
 */
record Motion(String name, double fromSeconds, double toSeconds) {

  static final double SECONDS_LONG = 6;

  private static final double PIXELS_PER_FRAME = 3;

  /** Scrolling turns after so long, before it comes to the end of the record. */
  private static final double TURN_SECONDS = 2;

  static Motion scrolling(String name, double secondsInView) {
    return new Motion("scrolling, " + name, secondsInView, secondsInView);
  }

  static Motion zooming(String name, double from, double to) {
    return new Motion("zooming, " + name, from, to);
  }

  /** Moves on by one frame, {@code since} the beginning and {@code elapsed} after the last one. */
  void step(DrivenWindow window, double since, double elapsed) {
    if (fromSeconds == toSeconds) {
      boolean back = (int) (since / TURN_SECONDS) % 2 == 1;
      window.scroll(back ? -PIXELS_PER_FRAME : PIXELS_PER_FRAME);
    } else {
      window.zoom(Math.pow(fromSeconds / toSeconds, elapsed / SECONDS_LONG));
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-26s", name);
  }
}
