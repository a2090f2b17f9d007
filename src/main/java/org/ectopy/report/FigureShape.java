package org.ectopy.report;

import java.util.List;

/** A part of a {@link Figure}; lengths are in points, from the upper left corner. */
public sealed interface FigureShape {

  /** A filled rectangle. */
  record Box(Place corner, double width, double height, int rgb) implements FigureShape {}

  /**
   * A line through points.
   *
   * @param weight how thick it is
   * @param dashed whether it is broken
   */
  record Curve(List<Place> points, double weight, boolean dashed, int rgb) implements FigureShape {

    /** Copies the list. */
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** A filled circle. */
  record Dot(Place centre, double radius, int rgb) implements FigureShape {}

  /**
   * Words on a line.
   *
   * @param place on their base line
   * @param anchor which part of them lies there
   * @param type how they look
   */
  record Words(Place place, String text, Anchor anchor, Type type) implements FigureShape {}

  /** A point. */
  record Place(double x, double y) {}

  /** Which part of words lies at their place. */
  enum Anchor {
    /** Their beginning. */
    START,
    /** Their middle. */
    MIDDLE,
    /** Their end. */
    END
  }

  /**
   * How words look.
   *
   * @param size in points
   * @param upwards whether they run from the foot to the top
   * @param rgb red, green, blue
   */
  record Type(double size, boolean upwards, int rgb) {}
}
