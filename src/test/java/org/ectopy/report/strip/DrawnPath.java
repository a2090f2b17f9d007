package org.ectopy.report.strip;

import java.util.List;
import org.ectopy.report.FigureShape.Place;

/**
 * A stroked line as a reader of the file finds it, in mm from the upper left corner of the page.
 *
 * @param rgb its colour
 */
record DrawnPath(List<Place> points, int rgb) {

  boolean upright() {
    return points.size() == 2 && Math.abs(points.get(0).x() - points.get(1).x()) < 1e-3;
  }

  boolean level() {
    return points.size() == 2 && Math.abs(points.get(0).y() - points.get(1).y()) < 1e-3;
  }

  double left() {
    return points.stream().mapToDouble(Place::x).min().orElseThrow();
  }

  double right() {
    return points.stream().mapToDouble(Place::x).max().orElseThrow();
  }

  double top() {
    return points.stream().mapToDouble(Place::y).min().orElseThrow();
  }

  double foot() {
    return points.stream().mapToDouble(Place::y).max().orElseThrow();
  }

  /** Where upright lines of a colour stand, from the left. */
  static List<Double> columns(List<DrawnPath> all, int rgb) {
    return all.stream()
        .filter(path -> path.rgb() == rgb && path.upright())
        .map(DrawnPath::left)
        .sorted()
        .toList();
  }

  /** Where level lines of a colour stand, from the top. */
  static List<Double> rows(List<DrawnPath> all, int rgb) {
    return all.stream()
        .filter(path -> path.rgb() == rgb && path.level())
        .map(DrawnPath::top)
        .sorted()
        .toList();
  }

  /** The lines of a colour that turn. */
  static List<DrawnPath> curves(List<DrawnPath> all, int rgb) {
    return all.stream().filter(path -> path.rgb() == rgb && path.points().size() > 2).toList();
  }
}
