package org.ectopy.ui.waveform;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.BeatMark;
import org.ectopy.ui.session.BeatShares;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/** Draws a row of beats: a cell in the class's colour and the symbol, thinned out where dense. */
final class BeatLane {

  static final double HEIGHT = 24;

  private static final double CELLS_FROM = 9;
  private static final double LETTERS_FROM = 1.5;
  private static final double STRIPES_HEIGHT = 8;
  private static final List<BeatClass> NOT_NORMAL =
      List.of(BeatClass.V, BeatClass.S, BeatClass.F, BeatClass.Q);
  private static final double LETTERS_OF_N_FROM = 40;
  private static final double LETTER_ROOM = 10;
  private static final double REACH_SECONDS = 0.6;

  private final Drawing drawing;
  private final Marks marks;
  private final Viewport viewport;
  private final double y;

  /**
   * @param y where the row begins on the canvas, in logical pixels
   */
  BeatLane(Drawing drawing, Marks marks, Viewport viewport, double y) {
    this.drawing = drawing;
    this.marks = marks;
    this.viewport = viewport;
    this.y = y;
  }

  /** Draws the beats in view of a record with so many frames a second. */
  void draw(double framesPerSecond) {
    double reach = REACH_SECONDS * framesPerSecond;
    int first = Math.max(0, marks.firstBeatFrom(viewport.firstFrame() - reach) - 1);
    int last = marks.firstBeatFrom(viewport.lastFrame() + reach);
    double spacing = viewport.width() / Math.max(1, last - first);
    if (spacing < CELLS_FROM) {
      stripes(first, last);
    } else {
      cells(first, last, reach);
    }
    if (spacing >= LETTERS_FROM) {
      letters(first, last, spacing);
    }
  }

  private void cells(int first, int last, double reach) {
    GraphicsContext gc = drawing.context();
    for (int beat = first; beat < last; beat++) {
      Marks.Cell cell = marks.cell(beat, reach);
      BeatClass beatClass = marks.beats().get(beat).drawnAs();
      double from = Math.rint(viewport.xOf(cell.from())) + 0.5;
      double to = Math.rint(viewport.xOf(cell.to())) - 0.5;
      gc.setFill(drawing.color(ColorRole.of(beatClass), beatClass == BeatClass.N ? 0.13 : 0.26));
      gc.fillRect(from, y, Math.max(1, to - from), HEIGHT - 3);
    }
  }

  /** Where beats are too dense for cells, each class is as high as its share of a column. */
  private void stripes(int first, int last) {
    int width = (int) Math.ceil(viewport.width());
    BeatShares shares = new BeatShares(marks.beats().subList(first, last), width, viewport);
    GraphicsContext gc = drawing.context();
    double bottom = y + HEIGHT - 2;
    for (int x = 0; x < width; x++) {
      if (shares.beats(x) > 0) {
        gc.setFill(drawing.color(ColorRole.N, 0.25));
        gc.fillRect(x, bottom - STRIPES_HEIGHT, 1, STRIPES_HEIGHT);
        double top = bottom;
        for (BeatClass beatClass : NOT_NORMAL) {
          double height = shares.share(x, beatClass) * STRIPES_HEIGHT;
          if (height > 0) {
            top -= height;
            gc.setFill(drawing.color(ColorRole.of(beatClass)));
            gc.fillRect(x, top, 1, height);
          }
        }
      }
    }
  }

  private void letters(int first, int last, double spacing) {
    GraphicsContext gc = drawing.context();
    Words words = drawing.strong();
    gc.setFont(words.font());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    double middle = spacing < CELLS_FROM ? y + 6 : y + HEIGHT / 2 - 1.5;
    double free = Double.NEGATIVE_INFINITY;
    for (BeatMark beat : marks.beats().subList(first, last)) {
      double x = viewport.xOf(beat.frame());
      gc.setFill(drawing.color(ColorRole.of(beat.drawnAs())));
      boolean plain = beat.symbol().mnemonic().equals("N");
      if (plain && spacing < LETTERS_OF_N_FROM) {
        dot(gc, x, middle, spacing);
      } else if (x >= free) {
        gc.fillText(beat.symbol().mnemonic(), x, middle);
        free = x + Math.max(LETTER_ROOM, words.width(beat.symbol().mnemonic()) + 2);
      }
    }
    gc.setTextAlign(TextAlignment.LEFT);
  }

  private static void dot(GraphicsContext gc, double x, double middle, double spacing) {
    if (spacing >= CELLS_FROM) {
      gc.fillOval(x - 1.5, middle - 1.5, 3, 3);
    }
  }
}
