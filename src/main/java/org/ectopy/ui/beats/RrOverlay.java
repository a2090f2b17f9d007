package org.ectopy.ui.beats;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Lasso;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.TimeText;
import org.ectopy.ui.trace.ColorRole;

/** What lies over the points of a plot: the words at its axes, what is chosen, the lasso. */
final class RrOverlay {

  private static final double RING = 5;
  private static final double HOVER_RING = 4;
  private static final double RING_WIDTH = 1.6;
  private static final double BESIDE = 6;
  private static final double BELOW = 4;
  private static final double VEIL = 0.12;
  private static final double LINE = 1.2;

  private final Drawing drawing;
  private int pointed = Session.NO_BEAT;
  private Optional<Lasso> lasso = Optional.empty();

  RrOverlay(Drawing drawing) {
    this.drawing = drawing;
  }

  /** Has the beat named that the pointer is at, or none. */
  void point(int beat) {
    pointed = beat;
  }

  /** The lasso while it is drawn. */
  Optional<Lasso> lasso() {
    return lasso;
  }

  /** Shows a lasso, or none. */
  void lasso(Optional<Lasso> now) {
    lasso = now;
  }

  /** Draws it over a plot in a region of a size. */
  void draw(RrPlot plot, int chosen, double width, double height) {
    GraphicsContext gc = drawing.wiped(width, height);
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    ticksUp(gc, plot);
    ticksAcross(gc, plot, width);
    heading(gc, plot, width);
    gc.setLineWidth(RING_WIDTH);
    gc.setStroke(drawing.color(ColorRole.TEXT));
    ring(gc, plot, chosen, RING);
    ring(gc, plot, pointed, HOVER_RING);
    lasso.filter(Lasso::encloses).ifPresent(line -> draw(gc, line));
  }

  private void ticksUp(GraphicsContext gc, RrPlot plot) {
    RrAxis axis = plot.up();
    double step = axis.step(RrPainter.TICK);
    gc.setTextBaseline(VPos.CENTER);
    for (double value = axis.first(step); value <= axis.high(); value += step) {
      String word = RrWords.figure(value, 0);
      double x = plot.across().from() - BESIDE - drawing.small().width(word);
      gc.fillText(word, x, axis.place(value));
    }
  }

  private void ticksAcross(GraphicsContext gc, RrPlot plot, double width) {
    RrAxis axis = plot.across();
    double step = axis.step(RrPainter.TICK);
    gc.setTextBaseline(VPos.TOP);
    for (double value = axis.first(step); value <= axis.high(); value += step) {
      String word =
          plot.kind() == RrKind.TACHOGRAM
              ? TimeText.clock(value, step < 1 ? 1 : 0)
              : RrWords.figure(value, 0);
      double wide = drawing.small().width(word);
      double x = Math.min(axis.place(value) - wide / 2, width - wide - 1);
      gc.fillText(word, x, plot.up().from() + BELOW);
    }
  }

  /** What the axes are, or the beat at the pointer. */
  private void heading(GraphicsContext gc, RrPlot plot, double width) {
    boolean pointing = plot.has(pointed);
    String words =
        pointing
            ? RrWords.beat(plot.series(), pointed)
            : Texts.get("rr." + plot.kind().id() + ".axes");
    gc.setFill(drawing.color(pointing ? ColorRole.TEXT : ColorRole.MUTED));
    gc.setTextBaseline(VPos.CENTER);
    double left = BESIDE;
    gc.fillText(drawing.small().fit(words, width - left), left, BESIDE * 2);
    gc.setFill(drawing.color(ColorRole.MUTED));
  }

  private static void ring(GraphicsContext gc, RrPlot plot, int beat, double radius) {
    if (plot.has(beat)) {
      gc.strokeOval(plot.x(beat) - radius, plot.y(beat) - radius, 2 * radius, 2 * radius);
    }
  }

  private void draw(GraphicsContext gc, Lasso line) {
    gc.setFill(drawing.color(ColorRole.ACCENT, VEIL));
    gc.fillPolygon(line.xs(), line.ys(), line.corners());
    gc.setStroke(drawing.color(ColorRole.ACCENT));
    gc.setLineWidth(LINE);
    gc.strokePolygon(line.xs(), line.ys(), line.corners());
  }
}
