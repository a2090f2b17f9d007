package org.ectopy.ui.waveform;

import org.ectopy.ui.session.Viewport;

/**
 * Where the stretch in view lies on a strip of the whole record, no narrower than can be grabbed.
 *
 * @param left in logical pixels from the strip's left edge
 * @param width in logical pixels
 */
record OverviewHandle(double left, double width) {

  private static final double LEAST_WIDTH = 9;

  /** The handle of a view on a strip of a width in logical pixels. */
  static OverviewHandle of(Viewport view, double stripWidth) {
    double perFrame = stripWidth / Math.max(1, view.frames());
    double real = view.width() * view.framesPerPixel() * perFrame;
    double width = Math.min(stripWidth, Math.max(LEAST_WIDTH, real));
    double left = view.centre() * perFrame - width / 2;
    return new OverviewHandle(Math.clamp(left, 0, Math.max(0, stripWidth - width)), width);
  }

  /** Whether a point lies on it. */
  boolean holds(double x) {
    return x >= left && x <= left + width;
  }
}
