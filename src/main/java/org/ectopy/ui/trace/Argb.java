package org.ectopy.ui.trace;

/** Opaque pixels: alpha, red, green, blue from the highest byte on. */
final class Argb {

  /** The alpha byte of an opaque pixel. */
  static final int OPAQUE = 0xff000000;

  private Argb() {}

  /** {@code under} covered by {@code over} to a share of 0 to 256 parts in 256. */
  static int mix(int under, int over, int parts) {
    int rest = 256 - parts;
    int redBlue = ((under & 0xff00ff) * rest + (over & 0xff00ff) * parts) >>> 8 & 0xff00ff;
    int green = ((under & 0xff00) * rest + (over & 0xff00) * parts) >>> 8 & 0xff00;
    return OPAQUE | redBlue | green;
  }
}
