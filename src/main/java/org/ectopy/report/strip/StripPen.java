package org.ectopy.report.strip;

import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/** Puts shapes into a figure; all lengths in mm. */
final class StripPen {

  private final Figure figure;

  StripPen(Figure figure) {
    this.figure = figure;
  }

  void line(Place from, Place to, double weight, int rgb) {
    figure.add(new FigureShape.Curve(List.of(from, to), weight, false, rgb));
  }

  void across(double left, double right, double y, double weight, int rgb) {
    line(new Place(left, y), new Place(right, y), weight, rgb);
  }

  void down(double x, double top, double foot, double weight, int rgb) {
    line(new Place(x, top), new Place(x, foot), weight, rgb);
  }

  void curve(List<Place> points, double weight, int rgb) {
    figure.add(new FigureShape.Curve(points, weight, false, rgb));
  }

  void dot(Place centre, double radius, int rgb) {
    figure.add(new FigureShape.Dot(centre, radius, rgb));
  }

  void words(Place place, String text, Anchor anchor, double size, int rgb) {
    figure.add(new FigureShape.Words(place, text, anchor, new FigureShape.Type(size, false, rgb)));
  }
}
