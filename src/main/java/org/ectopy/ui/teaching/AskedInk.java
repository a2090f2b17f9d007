package org.ectopy.ui.teaching;

import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.trace.ColorRole;

/** Marks what is asked of a strip whose labels are hidden. */
final class AskedInk {

  /** How much of the paper is marked to either side of the beat that is asked, in s. */
  private static final double BEAT_REACH = 0.2;

  private static final double VEIL = 0.10;
  private static final double BAR = 2;
  private static final double ARROW = 6;

  private final Drawing drawing;
  private final GraphicsContext gc;
  private final StripOrder order;
  private final StripPlan plan;
  private final double from;
  private final double until;

  AskedInk(Drawing drawing, TeachingStrip strip, StripPlan plan) {
    this.drawing = drawing;
    this.gc = drawing.context();
    this.order = strip.order();
    this.plan = plan;
    double reach =
        order.single() ? BEAT_REACH * strip.record().record().rate().framesPerSecond() : 0;
    this.from = plan.viewport().xOf(order.asked().from() - reach);
    this.until = plan.viewport().xOf((order.single() ? order.frame() : order.asked().to()) + reach);
  }

  /** Draws a veil over what is asked, with a bar on it and an arrow at a beat. */
  void ask() {
    if (order.asked().equals(order.shown())) {
      return;
    }
    gc.setFill(drawing.color(ColorRole.ACCENT, VEIL));
    gc.fillRect(from, plan.head(), until - from, plan.foot() - plan.head());
    bar();
    if (order.single()) {
      double x = plan.viewport().xOf(order.frame());
      double tip = plan.head() - BAR - 1;
      gc.fillPolygon(
          new double[] {x - ARROW, x + ARROW, x},
          new double[] {tip - 2 * ARROW, tip - 2 * ARROW, tip},
          3);
    }
  }

  /** Draws the bar alone, over a rhythm that is a part of what is shown. */
  void tell() {
    if (!order.single() && !order.asked().equals(order.shown())) {
      bar();
    }
  }

  private void bar() {
    gc.setFill(drawing.color(ColorRole.ACCENT));
    gc.fillRect(from, plan.head() - BAR, until - from, BAR);
  }
}
