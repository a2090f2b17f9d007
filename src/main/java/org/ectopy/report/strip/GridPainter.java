package org.ectopy.report.strip;

/** Draws ECG paper: a light line a millimetre, a heavier one every five. */
final class GridPainter {

  private static final double LIGHT = 0.08;
  private static final double HEAVY = 0.16;
  private static final int PER_BOX = 5;

  private final StripPen pen;

  GridPainter(StripPen pen) {
    this.pen = pen;
  }

  /** A grid of a whole number of millimetres. */
  void paint(double left, double top, double width, double height) {
    lines(left, top, width, height, false);
    lines(left, top, width, height, true);
  }

  private void lines(double left, double top, double width, double height, boolean heavy) {
    double weight = heavy ? HEAVY : LIGHT;
    int ink = heavy ? StripInk.LARGE_BOX : StripInk.SMALL_BOX;
    for (int x = 0; x <= width; x++) {
      if (x % PER_BOX == 0 == heavy) {
        pen.down(left + x, top, top + height, weight, ink);
      }
    }
    for (int y = 0; y <= height; y++) {
      if (y % PER_BOX == 0 == heavy) {
        pen.across(left, left + width, top + y, weight, ink);
      }
    }
  }
}
