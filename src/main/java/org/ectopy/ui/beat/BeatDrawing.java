package org.ectopy.ui.beat;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** Draws the chosen beat, or beats, over the mean and its band, on paper as large as fits. */
final class BeatDrawing extends PaintedRegion {

  private static final double PREFERRED_HEIGHT = 170;
  private static final double LEAST_HEIGHT = 110;
  private static final double LEAST_GRID = 4;
  private static final double MARGIN = 8;
  private static final double BAND = 0.26;
  private static final double MEAN = 0.75;
  private static final double MANY = 0.28;
  private static final double PEN = 1.6;
  private static final double THIN_PEN = 1;
  private static final double SHADE = 0.5;
  private static final double LEAST_SHADE = 0.12;
  private static final double HATCH = 6;
  private static final double MINOR_SECONDS = 0.04;
  private static final double MINOR_MILLIVOLTS = 0.1;
  private static final int MINOR_PER_MAJOR = 5;

  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);
  private BeatPicture picture = BeatPicture.NONE;
  private Optional<WhyShade> shade = Optional.empty();

  BeatDrawing() {
    setId("beat-drawing");
    getStyleClass().add("beat-drawing");
    setMinHeight(LEAST_HEIGHT);
    setPrefHeight(PREFERRED_HEIGHT);
    setAccessibleText(Texts.get("beat-panel.drawing"));
    getChildren().add(canvas);
  }

  /** Shows another picture. */
  void show(BeatPicture now) {
    picture = now;
    requestLayout();
  }

  /** Shows behind the beat what moved the model. */
  void shade(Optional<WhyShade> now) {
    shade = now;
    requestLayout();
  }

  @Override
  protected void repaint() {
    GraphicsContext gc = drawing.wiped(getWidth(), getHeight());
    gc.setFill(drawing.color(ColorRole.PAPER));
    gc.fillRect(0, 0, getWidth(), getHeight());
    BeatPlace place = BeatPlace.of(picture.heights(), getWidth(), getHeight() - MARGIN, MARGIN);
    grid(gc, place);
    shade.ifPresent(known -> shade(gc, place, known));
    gc.setLineJoin(StrokeLineJoin.ROUND);
    picture.mean().ifPresent(mean -> mean(gc, place, mean));
    boolean many = picture.beatClass().isEmpty();
    gc.setStroke(drawing.color(ColorRole.TRACE, many ? MANY : 1));
    gc.setLineWidth(many ? THIN_PEN : PEN);
    picture.beats().forEach(beat -> line(gc, place, beat));
    if (many) {
      picture.mean().ifPresent(mean -> middle(gc, place, mean));
    }
    caption(gc);
  }

  private void shade(GraphicsContext gc, BeatPlace place, WhyShade known) {
    for (int piece = 0; piece < known.pieces(); piece++) {
      double share = known.strength(piece);
      double left = place.x(known.seconds(piece));
      double width = place.x(known.seconds(piece + 1)) - left;
      if (share >= LEAST_SHADE) {
        gc.setFill(drawing.color(ColorRole.ACCENT, SHADE * share));
        gc.fillRect(left, 0, width, getHeight());
      } else if (share <= -LEAST_SHADE) {
        gc.setStroke(drawing.color(ColorRole.TEXT, -SHADE * share));
        gc.setLineWidth(1);
        double x = Math.floor(left) + 0.5;
        for (double y = -Math.floor(left) % HATCH; y < getHeight(); y += HATCH) {
          gc.strokeLine(x, y + width, x + width, y);
        }
      }
    }
  }

  private void grid(GraphicsContext gc, BeatPlace place) {
    boolean fine = place.width(MINOR_SECONDS) >= LEAST_GRID;
    gc.setLineWidth(1);
    int first = (int) Math.ceil(-ShapeReader.SECONDS_BEFORE / MINOR_SECONDS);
    int last = (int) Math.floor(ShapeReader.SECONDS_AFTER / MINOR_SECONDS);
    for (int i = first; i <= last; i++) {
      if (ink(gc, i, fine)) {
        double x = Math.floor(place.x(i * MINOR_SECONDS)) + 0.5;
        gc.strokeLine(x, 0, x, getHeight());
      }
    }
    boolean tall = place.height(MINOR_MILLIVOLTS) >= LEAST_GRID;
    int lowest = (int) Math.floor(place.millivolts(getHeight()) / MINOR_MILLIVOLTS);
    int highest = (int) Math.ceil(place.millivolts(0) / MINOR_MILLIVOLTS);
    for (int i = lowest; i <= highest; i++) {
      if (ink(gc, i, tall)) {
        double y = Math.floor(place.y(i * MINOR_MILLIVOLTS)) + 0.5;
        gc.strokeLine(0, y, getWidth(), y);
      }
    }
  }

  /** Takes the ink of a line of the grid; false where the line is left out. */
  private boolean ink(GraphicsContext gc, int line, boolean fine) {
    boolean major = line % MINOR_PER_MAJOR == 0;
    gc.setStroke(drawing.color(major ? ColorRole.MAJOR_GRID : ColorRole.MINOR_GRID));
    return major || fine;
  }

  private ColorRole role() {
    return picture.beatClass().map(ColorRole::of).orElse(ColorRole.ACCENT);
  }

  private void mean(GraphicsContext gc, BeatPlace place, BeatPicture.Mean mean) {
    gc.setFill(drawing.color(role(), BAND));
    int length = mean.lower().length();
    double[] xs = new double[2 * length];
    double[] ys = new double[2 * length];
    int corners = 0;
    for (int i = 0; i < 2 * length; i++) {
      BeatShape edge = i < length ? mean.lower() : mean.upper();
      int sample = i < length ? i : 2 * length - 1 - i;
      if (!Double.isNaN(edge.millivolts(sample))) {
        xs[corners] = place.x(edge.seconds(sample));
        ys[corners++] = place.y(edge.millivolts(sample));
      }
    }
    gc.fillPolygon(xs, ys, corners);
    middle(gc, place, mean);
  }

  private void middle(GraphicsContext gc, BeatPlace place, BeatPicture.Mean mean) {
    gc.setStroke(drawing.color(role(), MEAN));
    gc.setLineWidth(picture.beatClass().isEmpty() ? PEN : THIN_PEN);
    line(gc, place, mean.middle());
  }

  private static void line(GraphicsContext gc, BeatPlace place, BeatShape shape) {
    gc.beginPath();
    boolean down = false;
    for (int i = 0; i < shape.length(); i++) {
      double height = shape.millivolts(i);
      if (Double.isNaN(height)) {
        down = false;
      } else if (down) {
        gc.lineTo(place.x(shape.seconds(i)), place.y(height));
      } else {
        gc.moveTo(place.x(shape.seconds(i)), place.y(height));
        down = true;
      }
    }
    gc.stroke();
  }

  private void caption(GraphicsContext gc) {
    String words = picture.mean().map(mean -> words(mean.count())).orElse("");
    gc.setFont(drawing.small().font());
    gc.setTextBaseline(VPos.BOTTOM);
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(drawing.small().fit(words, getWidth() - MARGIN), MARGIN, getHeight() - 4);
  }

  private String words(int count) {
    return picture
        .beatClass()
        .map(BeatClass::name)
        .map(name -> Texts.format("beat-panel.mean-of-class", count, name))
        .orElseGet(() -> Texts.format("beat-panel.mean-of-chosen", count));
  }
}
