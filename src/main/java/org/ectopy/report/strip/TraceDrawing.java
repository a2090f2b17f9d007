package org.ectopy.report.strip;

import java.util.function.DoubleUnaryOperator;

/**
 * Draws the values of a lead as a trace. Where there are more values than a fine pen could draw,
 * the least and the greatest of each twentieth of a millimetre are drawn, in their order.
 */
final class TraceDrawing {

  private static final double FINEST = 0.05;
  private static final double SAMPLES_PER_COLUMN = 4;

  private final LeadValues values;
  private final DoubleUnaryOperator x;
  private final DoubleUnaryOperator y;

  /**
   * @param x where a time in seconds lies, in mm
   * @param y where a value lies, in mm
   */
  TraceDrawing(LeadValues values, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    this.values = values;
    this.x = x;
    this.y = y;
  }

  void draw(Trace trace) {
    double perSample = x.applyAsDouble(values.seconds(1)) - x.applyAsDouble(values.seconds(0));
    if (perSample * SAMPLES_PER_COLUMN >= FINEST) {
      for (int i = 0; i < values.count(); i++) {
        point(trace, i);
      }
    } else {
      columns(trace, (int) Math.ceil(FINEST / perSample));
    }
  }

  private void columns(Trace trace, int samples) {
    for (int from = 0; from < values.count(); from += samples) {
      int to = Math.min(values.count(), from + samples);
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
