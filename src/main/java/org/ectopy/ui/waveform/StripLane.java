package org.ectopy.ui.waveform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.annotation.Strip;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.Strips;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/** Draws strips as brackets over their stretch, each with its note as far as there is room. */
final class StripLane {

  static final double HEIGHT = 19;

  private static final double TOP = 4;
  private static final double FOOT = 12;
  private static final double PADDING = 6;
  private static final double GAP = 10;

  /** The least room for words in logical pixels. */
  private static final double LEAST_WORDS = 16;

  /** The least width of a bracket over the whole record, in logical pixels. */
  private static final double LEAST_SMALL = 4;

  private static final double SMALL_FOOT = 3;

  private StripLane() {}

  /**
   * Draws them on a lane.
   *
   * @param y where the lane begins, in logical pixels
   */
  static void draw(Drawing drawing, Strips strips, Viewport viewport, double y) {
    GraphicsContext gc = drawing.context();
    Words words = drawing.small();
    gc.setFont(words.font());
    gc.setTextBaseline(VPos.CENTER);
    gc.setLineWidth(1);
    double free = 0;
    for (Strip strip : strips.all().get()) {
      double from = Math.rint(viewport.xOf(strip.begin()));
      double to = Math.rint(viewport.xOf(strip.end()));
      if (to >= 0 && from <= viewport.width()) {
        gc.setStroke(drawing.color(role(strip, strips.chosen().get(), ColorRole.MUTED)));
        bracket(gc, from, Math.max(from + 2, to), y + TOP, FOOT);
        double left = Math.max(free, Math.max(0, from) + PADDING);
        double room = Math.min(viewport.width(), to) - PADDING - left;
        String text = room < LEAST_WORDS ? "" : words.fit(strip.note(), room);
        gc.setFill(drawing.color(role(strip, strips.chosen().get(), ColorRole.TEXT)));
        gc.fillText(text, left, y + TOP + FOOT / 2 + 2);
        free = text.isEmpty() ? free : left + words.width(text) + GAP;
      }
    }
  }

  /** The strip at {@code x} (logical pixels); of several the shortest, which others may hide. */
  static Optional<Strip> at(double x, List<Strip> strips, Viewport viewport) {
    return strips.stream()
        .filter(strip -> viewport.xOf(strip.begin()) <= x && x <= viewport.xOf(strip.end()))
        .min(Comparator.comparingLong(Strip::frames));
  }

  /** Draws them over the whole record, without words, in a few pixels at the canvas's top. */
  static void drawSmall(Drawing drawing, Strips strips, Viewport all) {
    GraphicsContext gc = drawing.context();
    gc.setLineWidth(1);
    for (Strip strip : strips.all().get()) {
      double from = Math.rint(all.xOf(strip.begin()));
      double to = Math.max(from + LEAST_SMALL, Math.rint(all.xOf(strip.end())));
      gc.setStroke(drawing.color(role(strip, strips.chosen().get(), ColorRole.TEXT)));
      bracket(gc, from, to, 1, SMALL_FOOT);
    }
  }

  private static ColorRole role(Strip strip, Optional<Strip> chosen, ColorRole usual) {
    boolean same = chosen.filter(each -> each.id() == strip.id()).isPresent();
    return same ? ColorRole.ACCENT : usual;
  }

  private static void bracket(GraphicsContext gc, double from, double to, double y, double foot) {
    double left = from + 0.5;
    double right = to - 0.5;
    gc.strokePolyline(
        new double[] {left, left, right, right},
        new double[] {y + foot + 0.5, y + 0.5, y + 0.5, y + foot + 0.5},
        4);
  }
}
