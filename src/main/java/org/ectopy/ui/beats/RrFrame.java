package org.ectopy.ui.beats;

/** The field of a plot within its axes, in logical pixels. */
record RrFrame(double x, double y, double width, double height) {

  private static final double LEFT = 40;
  private static final double RIGHT = 12;
  private static final double TOP = 24;
  private static final double BOTTOM = 20;

  /** The field of a plot in a region of a size, with room for the words around it. */
  static RrFrame in(RrKind kind, double width, double height) {
    double across = Math.max(1, width - LEFT - RIGHT);
    double down = Math.max(1, height - TOP - BOTTOM);
    double side = Math.min(across, down);
    boolean square = kind == RrKind.POINCARE;
    return new RrFrame(LEFT, TOP, square ? side : across, square ? side : down);
  }

  /** The width of a region of a height whose field is square. */
  static double widthFor(double height) {
    return Math.max(0, height - TOP - BOTTOM) + LEFT + RIGHT;
  }
}
