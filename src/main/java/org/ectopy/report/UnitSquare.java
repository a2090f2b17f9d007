package org.ectopy.report;

import java.util.List;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/** A plot in a figure whose axes go from 0 to 1. */
final class UnitSquare {

  static final double SIDE = 240;
  private static final int QUARTERS = 4;

  private final Figure figure;
  private final double left;
  private final double top;

  /** A plot whose upper left corner lies there, in points. */
  UnitSquare(Figure figure, double left, double top) {
    this.figure = figure;
    this.left = left;
    this.top = top;
  }

  Place at(double x, double y) {
    return new Place(left + x * SIDE, top + (1 - y) * SIDE);
  }

  /** Grid, numbers and names of the axes. */
  UnitSquare frame(String title, String across, String up) {
    for (int i = 0; i <= QUARTERS; i++) {
      double value = i / (double) QUARTERS;
      line(at(value, 0), at(value, 1), false, Figure.HAIRLINE);
      line(at(0, value), at(1, value), false, Figure.HAIRLINE);
      String number = i % QUARTERS == 0 ? String.valueOf(i / QUARTERS) : String.valueOf(value);
      figure.words(at(value, 0).x(), top + SIDE + 14, number, Anchor.MIDDLE, Figure.MUTED);
      figure.words(left - 6, at(0, value).y() + 4, number, Anchor.END, Figure.MUTED);
    }
    figure.words(left, top - 10, title, Anchor.START, Figure.TEXT);
    figure.words(left + SIDE / 2, top + SIDE + 30, across, Anchor.MIDDLE, Figure.TEXT);
    figure.add(
        new FigureShape.Words(
            new Place(left - 34, top + SIDE / 2),
            up,
            Anchor.MIDDLE,
            new FigureShape.Type(10, true, Figure.TEXT)));
    return this;
  }

  /** The line on which both values are the same. */
  UnitSquare diagonal() {
    line(at(0, 0), at(1, 1), true, Figure.MUTED);
    return this;
  }

  private void line(Place from, Place to, boolean dashed, int rgb) {
    figure.add(new FigureShape.Curve(List.of(from, to), 0.8, dashed, rgb));
  }
}
