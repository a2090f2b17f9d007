package org.ectopy.signal;

import java.util.ArrayDeque;
import java.util.Deque;

/** The two RR averages of Pan and Tompkins: of the last eight, and of the last eight regular. */
final class RrAverages {

  private static final int KEPT = 8;
  private static final double LOW = 0.92;
  private static final double HIGH = 1.16;
  private static final double MISSED = 1.66;

  private final Deque<Double> recent = new ArrayDeque<>();
  private final Deque<Double> regular = new ArrayDeque<>();
  private double regularAverage;

  /** Averages that are {@code assumed} until there are intervals. */
  RrAverages(double assumed) {
    this.regularAverage = assumed;
  }

  /** Takes the interval between two beats. */
  void add(double interval) {
    boolean within = withinLimits(interval);
    keep(recent, interval);
    if (within) {
      keep(regular, interval);
    }
    if (regularRhythm()) {
      regular.clear();
      regular.addAll(recent);
    }
    regularAverage =
        regular.stream().mapToDouble(Double::doubleValue).average().orElse(regularAverage);
  }

  /** Whether each of the last eight intervals lies within the limits. */
  boolean regularRhythm() {
    return recent.stream().allMatch(this::withinLimits);
  }

  /** The time after a beat when another must have been missed. */
  double missedLimit() {
    return MISSED * regularAverage;
  }

  private boolean withinLimits(double interval) {
    return regular.isEmpty()
        || (interval >= LOW * regularAverage && interval <= HIGH * regularAverage);
  }

  private static void keep(Deque<Double> intervals, double interval) {
    intervals.addLast(interval);
    if (intervals.size() > KEPT) {
      intervals.removeFirst();
    }
  }
}
