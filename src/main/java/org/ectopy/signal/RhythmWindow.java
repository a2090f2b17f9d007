package org.ectopy.signal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Passes candidates on with the rhythm about them, once what comes after them is known too. */
final class RhythmWindow {

  /** Takes a candidate with the rhythm about it. */
  @FunctionalInterface
  interface Listener {
    void take(QrsCandidate candidate, LocalRhythm rhythm);
  }

  /** The time in s before and after that makes a rhythm. */
  private static final double REACH_SECONDS = 8;

  private static final double BEYOND_DOUBT = 0.5;
  private static final double SHORTEST = 0.25;
  private static final double LONGEST = 2.5;

  private final Listener listener;
  private final Deque<QrsCandidate> waiting = new ArrayDeque<>();
  private final Deque<Interval> intervals = new ArrayDeque<>();
  private double lastSure = Double.NEGATIVE_INFINITY;
  private long rhythmSecond = -1;
  private LocalRhythm rhythm = LocalRhythm.UNKNOWN;

  RhythmWindow(Listener listener) {
    this.listener = listener;
  }

  /** Takes the next candidate. */
  void accept(QrsCandidate candidate) {
    if (candidate.height() > BEYOND_DOUBT) {
      double interval = candidate.seconds() - lastSure;
      if (interval > SHORTEST && interval < LONGEST) {
        intervals.add(new Interval(candidate.seconds() - interval / 2, interval));
      }
      lastSure = candidate.seconds();
    }
    waiting.add(candidate);
    passOn(candidate.seconds() - REACH_SECONDS - 1 - LONGEST / 2);
  }

  /** Says that no more candidates come. */
  void finish() {
    passOn(Double.POSITIVE_INFINITY);
  }

  private void passOn(double until) {
    while (!waiting.isEmpty() && waiting.element().seconds() < until) {
      QrsCandidate candidate = waiting.remove();
      listener.take(candidate, about((long) candidate.seconds()));
    }
  }

  /** The rhythm about the middle of a second. */
  private LocalRhythm about(long second) {
    if (second != rhythmSecond) {
      rhythmSecond = second;
      double from = second + 0.5 - REACH_SECONDS;
      while (!intervals.isEmpty() && intervals.element().middle() < from) {
        intervals.remove();
      }
      double to = second + 0.5 + REACH_SECONDS;
      double[] near =
          intervals.stream()
              .takeWhile(interval -> interval.middle() <= to)
              .mapToDouble(Interval::seconds)
              .toArray();
      rhythm = LocalRhythm.of(near, near.length);
    }
    return rhythm;
  }

  /** Two beats beyond doubt, one after the other: the time between them, and half way. */
  private record Interval(double middle, double seconds) {}
}
