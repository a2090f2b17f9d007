package org.ectopy.report;

import java.util.List;

/** A part of a {@link Figure}; lengths are in its unit, from the upper left corner. */
public sealed interface FigureShape {

  /** The same shape so much further right and down. */
  FigureShape moved(double right, double down);

  /** A filled rectangle. */
  record Box(Place corner, double width, double height, int rgb) implements FigureShape {

    @Override
    public Box moved(double right, double down) {
      return new Box(corner.moved(right, down), width, height, rgb);
    }
  }

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

    @Override
    public Curve moved(double right, double down) {
      return new Curve(
          points.stream().map(point -> point.moved(right, down)).toList(), weight, dashed, rgb);
    }
  }

  /** A filled circle. */
  record Dot(Place centre, double radius, int rgb) implements FigureShape {

    @Override
    public Dot moved(double right, double down) {
      return new Dot(centre.moved(right, down), radius, rgb);
    }
  }

  /**
   * Words on a line.
   *
   * @param place on their base line
   * @param anchor which part of them lies there
   * @param type how they look
   */
  record Words(Place place, String text, Anchor anchor, Type type) implements FigureShape {

    @Override
    public Words moved(double right, double down) {
      return new Words(place.moved(right, down), text, anchor, type);
    }
  }

  /** A point. */
  record Place(double x, double y) {

    /** The point so much further right and down. */
    public Place moved(double right, double down) {
      return new Place(x + right, y + down);
    }
  }

  /** Which part of words lies at their place. */
  enum Anchor {
    /** Their beginning. */
    START(0),
    /** Their middle. */
    MIDDLE(0.5),
    /** Their end. */
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }

    /** How much of them lies before their place, from 0 to 1. */
    public double share() {
      return share;
    }
  }

  /**
   * How words look.
   *
   * @param size in the figure's unit
   * @param upwards whether they run from the foot to the top
   * @param rgb red, green, blue
   */
  record Type(double size, boolean upwards, int rgb) {}
}
