package org.ectopy.ui.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers over the course of a training, in a bounded number of points: where there are too many,
 * every two become their mean.
 */
public final class TrainingCurves {

  private static final int MOST_POINTS = 400;

  private final List<Point> points = new ArrayList<>();
  private double pace = 1;
  private double waiting;
  private double sumAt;
  private double sumValue;

  /** No points yet. */
  public TrainingCurves() {}

  /**
   * A number at a time.
   *
   * @param at epochs done, from 0
   * @param value of any unit
   */
  public record Point(double at, double value) {}

  /** Adds a number; each is later than those before. */
  public void add(double at, double value) {
    sumAt += at;
    sumValue += value;
    waiting++;
    if (waiting >= pace) {
      points.add(new Point(sumAt / waiting, sumValue / waiting));
      waiting = 0;
      sumAt = 0;
      sumValue = 0;
    }
    if (points.size() >= MOST_POINTS) {
      halve();
    }
  }

  private void halve() {
    List<Point> fewer = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i += 2) {
      Point one = points.get(i);
      Point other = points.get(i + 1);
      fewer.add(new Point((one.at() + other.at()) / 2, (one.value() + other.value()) / 2));
    }
    points.clear();
    points.addAll(fewer);
    pace *= 2;
  }

  /** The points in time; a copy. */
  public List<Point> points() {
    return List.copyOf(points);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return points.isEmpty();
  }
}
