package org.ectopy.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** Numbers over the course of a training: a line or two, with the last values in words. */
final class CurveView extends PaintedRegion {

  private static final double TOP = 26;
  private static final double LEFT = 54;
  private static final double BOTTOM = 18;
  private static final double RIGHT = 8;
  private static final double DOT = 3;
  private static final double HEAD = 12;
  private static final double GAP = 12;
  private static final double LEAST_SPAN = 1e-12;

  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);
  private final String title;
  private final boolean fromZero;
  private final List<Line> lines = new ArrayList<>();
  private double epochs = 1;

  /**
   * @param title what is drawn, in words
   * @param fromZero whether the scale begins at nought, else at the least value
   */
  CurveView(String title, boolean fromZero) {
    this.title = title;
    this.fromZero = fromZero;
    getStyleClass().add("train-curve");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(120, 90);
    setPrefSize(240, 150);
    getChildren().add(canvas);
  }

  /**
   * A line.
   *
   * @param name of it; empty where there is only one
   * @param curve its points
   * @param accent whether it is the one that matters most
   */
  record Line(String name, TrainingCurves curve, boolean accent) {}

  /** Draws other lines. */
  void show(double wholeEpochs, List<Line> now) {
    epochs = Math.max(1, wholeEpochs);
    lines.clear();
    lines.addAll(now);
    setAccessibleText(words());
    requestLayout();
  }

  private String words() {
    StringBuilder words = new StringBuilder(title);
    lines.forEach(line -> words.append("  ").append(words(line)));
    return words.toString();
  }

  private static String words(Line line) {
    return line.curve().isEmpty()
        ? ""
        : (line.name() + " " + number(line.curve().points().getLast().value())).strip();
  }

  @Override
  protected void repaint() {
    GraphicsContext gc = drawing.wiped(Math.floor(getWidth()), Math.floor(getHeight()));
    gc.setFont(drawing.small().font());
    heads(gc);
    double low = fromZero ? 0 : value(true);
    double high = value(false);
    axes(gc, low, high);
    for (Line line : lines) {
      draw(gc, line, low, Math.max(high, low + LEAST_SPAN));
    }
  }

  /** The title, and after it each line's name and last value in the colour of the line. */
  private void heads(GraphicsContext gc) {
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(title, 0, HEAD);
    double at = drawing.small().width(title) + GAP;
    for (Line line : lines) {
      String words = words(line);
      double width = drawing.small().width(words);
      if (!words.isEmpty() && at + width < getWidth()) {
        gc.setFill(drawing.color(color(line)));
        gc.fillText(words, at, HEAD);
        at += width + GAP;
      }
    }
  }

  private static ColorRole color(Line line) {
    return line.accent() ? ColorRole.ACCENT : ColorRole.TEXT;
  }

  private double value(boolean least) {
    double found = least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      for (TrainingCurves.Point point : line.curve().points()) {
        found = least ? Math.min(found, point.value()) : Math.max(found, point.value());
      }
    }
    return Double.isFinite(found) ? found : least ? 0 : 1;
  }

  private void axes(GraphicsContext gc, double low, double high) {
    double bottom = getHeight() - BOTTOM;
    gc.setStroke(drawing.color(ColorRole.HAIRLINE));
    gc.setLineWidth(1);
    for (double y : List.of(TOP, (TOP + bottom) / 2, bottom)) {
      double at = Math.floor(y) + 0.5;
      gc.strokeLine(LEFT, at, getWidth() - RIGHT, at);
    }
    gc.setFill(drawing.color(ColorRole.MUTED));
    right(gc, number(high), TOP + 4);
    right(gc, number(low), bottom + 4);
    String end = Texts.format("train.curve.epochs", number(epochs));
    gc.fillText("0", LEFT, getHeight() - 3);
    gc.fillText(end, getWidth() - RIGHT - drawing.small().width(end), getHeight() - 3);
  }

  private void right(GraphicsContext gc, String word, double y) {
    gc.fillText(word, LEFT - 6 - drawing.small().width(word), y);
  }

  private void draw(GraphicsContext gc, Line line, double low, double high) {
    List<TrainingCurves.Point> points = line.curve().points();
    Color color = drawing.color(color(line));
    double[] x = new double[points.size()];
    double[] y = new double[points.size()];
    double bottom = getHeight() - BOTTOM;
    for (int i = 0; i < x.length; i++) {
      x[i] = LEFT + points.get(i).at() / epochs * (getWidth() - RIGHT - LEFT);
      y[i] = bottom - (points.get(i).value() - low) / (high - low) * (bottom - TOP);
    }
    gc.setStroke(color);
    gc.setFill(color);
    gc.setLineWidth(line.accent() ? 1.6 : 1.2);
    gc.strokePolyline(x, y, x.length);
    if (x.length > 0) {
      gc.fillOval(x[x.length - 1] - DOT, y[x.length - 1] - DOT, 2 * DOT, 2 * DOT);
    }
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) || (size >= 100 && size < 1e5)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return size < 1e-3
        ? String.format(Locale.ROOT, "%.1e", value)
        : String.format(Locale.ROOT, size < 1 ? "%.4f" : "%.2f", value);
  }
}
