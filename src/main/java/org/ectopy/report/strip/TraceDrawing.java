package org.ectopy.report.strip;

import java.util.function.DoubleUnaryOperator;

/**
 * Draws the values of a lead as a trace. Where there are more values than a fine pen could draw,
 * the least and the greatest of each stretch as wide as the pen are drawn, in their order.
 */
final class TraceDrawing {

  private static final double SAMPLES_PER_COLUMN = 4;

  private final LeadValues values;
  private final double finest;
  private final DoubleUnaryOperator x;
  private final DoubleUnaryOperator y;

  /**
   * @param finest the width of the pen in mm
   * @param x where a time in seconds lies, in mm
   * @param y where a value lies, in mm
   */
  TraceDrawing(LeadValues values, double finest, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    this.values = values;
    this.finest = finest;
    this.x = x;
    this.y = y;
  }

  /** Draws all of it. */
  void draw(Trace trace) {
    draw(trace, 0, values.count());
  }

  /** Draws the values {@code [first, end)}, as far as there are any. */
  void draw(Trace trace, int first, int end) {
    double perSample = x.applyAsDouble(values.seconds(1)) - x.applyAsDouble(values.seconds(0));
    int from = Math.max(0, first);
    int to = Math.min(values.count(), end);
    if (perSample * SAMPLES_PER_COLUMN >= finest) {
      each(trace, from, to);
      return;
    }
    int samples = (int) Math.ceil(finest / perSample);
    for (int i = from - from % samples; i < to; i += samples) {
      column(trace, Math.max(from, i), Math.min(to, i + samples));
    }
  }

  private void column(Trace trace, int from, int to) {
    int least = from;
    int greatest = from;
    boolean gap = false;
    for (int i = from; i < to; i++) {
      gap |= Float.isNaN(values.value(i));
      least = values.value(i) < values.value(least) ? i : least;
      greatest = values.value(i) > values.value(greatest) ? i : greatest;
    }
    if (gap) {
      each(trace, from, to);
    } else {
      point(trace, Math.min(least, greatest));
      point(trace, Math.max(least, greatest));
    }
  }

  private void each(Trace trace, int from, int to) {
    for (int i = from; i < to; i++) {
      point(trace, i);
    }
  }

  private void point(Trace trace, int index) {
    float value = values.value(index);
    if (Float.isNaN(value)) {
      trace.lift();
    } else {
      trace.to(x.applyAsDouble(values.seconds(index)), y.applyAsDouble(value));
    }
  }
}
