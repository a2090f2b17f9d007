package org.ectopy.ui.waveform;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.LeadPlace;
import org.ectopy.ui.trace.Page;

/** Draws calipers over the paper, with what they measure beside them. */
final class CalipersPainter {

  private static final double LEAST_MARCH = 6;
  private static final double ARROW_Y = 13;
  private static final double ARROW = 4;
  private static final double PILL_HEIGHT = 18;
  private static final double PILL_PADDING = 7;
  private static final double THIN = 1;
  private static final double STRONG = 2;

  private final Drawing drawing;
  private final Page page;
  private final Calipers calipers;
  private final Calipers.Bar active;

  /**
   * @param active the bar that keys move; it is drawn stronger
   */
  CalipersPainter(Drawing drawing, Page page, Calipers calipers, Calipers.Bar active) {
    this.drawing = drawing;
    this.page = page;
    this.calipers = calipers;
    this.active = active;
  }

  /** Draws them on a paper of a height in logical pixels. */
  void draw(double height, boolean marching) {
    GraphicsContext gc = drawing.context();
    gc.setStroke(drawing.color(ColorRole.ACCENT));
    if (marching) {
      march(gc, height);
    }
    double left = page.viewport().xOf(calipers.left());
    double right = page.viewport().xOf(calipers.right());
    upright(gc, left, height, Calipers.Bar.LEFT);
    upright(gc, right, height, Calipers.Bar.RIGHT);
    gc.setLineWidth(THIN);
    arrow(gc, Math.min(left, right), Math.max(left, right));
    CalipersWords words = new CalipersWords(calipers, page);
    pill(gc, words.time() + "   " + words.rate(), (left + right) / 2, ARROW_Y);
    levels(gc, left, right, words.voltage());
  }

  private void march(GraphicsContext gc, double height) {
    gc.setLineWidth(THIN);
    gc.setLineDashes(3, 4);
    for (double frame : calipers.march(page.viewport(), LEAST_MARCH)) {
      double x = Math.floor(page.viewport().xOf(frame)) + 0.5;
      gc.strokeLine(x, 0, x, height);
    }
    gc.setLineDashes();
  }

  private void upright(GraphicsContext gc, double x, double height, Calipers.Bar bar) {
    gc.setLineWidth(width(bar));
    double at = Math.floor(x) + 0.5;
    gc.strokeLine(at, 0, at, height);
  }

  private double width(Calipers.Bar bar) {
    return bar == active || active == Calipers.Bar.ALL ? STRONG : THIN;
  }

  private static void arrow(GraphicsContext gc, double from, double to) {
    double y = Math.floor(ARROW_Y) + 0.5;
    gc.strokeLine(from, y, to, y);
    gc.strokePolyline(
        new double[] {from + ARROW, from, from + ARROW}, new double[] {y - ARROW, y, y + ARROW}, 3);
    gc.strokePolyline(
        new double[] {to - ARROW, to, to - ARROW}, new double[] {y - ARROW, y, y + ARROW}, 3);
  }

  private void levels(GraphicsContext gc, double left, double right, String voltage) {
    Optional<LeadPlace> place = page.placeOf(calipers.lead());
    if (place.isEmpty()) {
      return;
    }
    double from = Math.min(left, right) - CalipersViewModel.OVERHANG;
    double to = Math.max(left, right) + CalipersViewModel.OVERHANG;
    double upper = Math.floor(page.yOf(place.get(), calipers.upper())) + 0.5;
    double lower = Math.floor(page.yOf(place.get(), calipers.lower())) + 0.5;
    gc.setLineWidth(width(Calipers.Bar.UPPER));
    gc.strokeLine(from, upper, to, upper);
    gc.setLineWidth(width(Calipers.Bar.LOWER));
    gc.strokeLine(from, lower, to, lower);
    double half = drawing.strong().width(voltage) / 2 + PILL_PADDING;
    double beside = to + half + 4;
    double fitting = beside + half > page.viewport().width() ? from - half - 4 : beside;
    pill(gc, voltage, fitting, (upper + lower) / 2);
  }

  private void pill(GraphicsContext gc, String text, double middle, double y) {
    Words words = drawing.strong();
    double width = words.width(text) + 2 * PILL_PADDING;
    gc.setFill(drawing.color(ColorRole.PANEL));
    double left = Math.rint(middle - width / 2);
    double top = Math.rint(y - PILL_HEIGHT / 2);
    gc.fillRoundRect(left, top, width, PILL_HEIGHT, 8, 8);
    gc.setLineWidth(THIN);
    gc.strokeRoundRect(left + 0.5, top + 0.5, width - 1, PILL_HEIGHT - 1, 8, 8);
    gc.setFont(words.font());
    gc.setFill(drawing.color(ColorRole.TEXT));
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(text, middle, y);
    gc.setTextAlign(TextAlignment.LEFT);
  }
}
