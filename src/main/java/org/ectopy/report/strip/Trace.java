package org.ectopy.report.strip;

import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.FigureShape.Place;

/**
 * A line through points that is cut where it leaves a band from top to foot, and where it is
 * lifted.
 */
final class Trace {

  private static final double NEAR = 1e-9;

  private final double top;
  private final double foot;
  private final List<List<Place>> pieces = new ArrayList<>();
  private List<Place> piece = new ArrayList<>();
  private boolean down;
  private double x;
  private double y;

  /** A line within a band in mm from the top of the drawing. */
  Trace(double top, double foot) {
    this.top = top;
    this.foot = foot;
  }

  /** Draws on to a point. */
  void to(double nextX, double nextY) {
    if (!down) {
      down = true;
      if (inside(nextY)) {
        piece.add(new Place(nextX, nextY));
      }
    } else {
      segment(nextX, nextY);
    }
    x = nextX;
    y = nextY;
  }

  /** Lifts the pen: a gap follows. */
  void lift() {
    down = false;
    finish();
  }

  /** The pieces of the line; one of a single point stands for a sample between gaps. */
  List<List<Place>> pieces() {
    finish();
    return List.copyOf(pieces);
  }

  private void segment(double nextX, double nextY) {
    double from = Math.clamp(y, top, foot);
    double to = Math.clamp(nextY, top, foot);
    boolean outside = (y < top && nextY < top) || (y > foot && nextY > foot);
    if (outside) {
      finish();
      return;
    }
    if (!inside(y)) {
      finish();
      piece.add(new Place(at(from, nextX, nextY), from));
    }
    piece.add(new Place(at(to, nextX, nextY), to));
    if (!inside(nextY)) {
      finish();
    }
  }

  private boolean inside(double height) {
    return height >= top && height <= foot;
  }

  /** Where the line to a point is at a height. */
  private double at(double height, double nextX, double nextY) {
    double rise = nextY - y;
    return Math.abs(rise) < NEAR ? nextX : x + (nextX - x) * (height - y) / rise;
  }

  private void finish() {
    if (!piece.isEmpty()) {
      pieces.add(piece);
      piece = new ArrayList<>();
    }
  }
}
