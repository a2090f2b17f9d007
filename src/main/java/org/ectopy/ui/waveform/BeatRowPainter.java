package org.ectopy.ui.waveform;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.BeatShares;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/** Draws one row of beats: a cell in the class's colour and the letter, thinned out where dense. */
final class BeatRowPainter {

  private static final double CELLS_FROM = 9;
  private static final double LETTERS_FROM = 1.5;
  private static final double MOST_STRIPES_HEIGHT = 8;
  private static final double LETTERS_HEIGHT = 12;
  private static final double LETTERS_OF_N_FROM = 40;
  private static final double LETTER_ROOM = 10;
  private static final double BADGE = 17;
  private static final double BADGE_ARC = 6;
  private static final double BADGE_LINE = 1.4;
  private static final double QUIET = 0.13;
  private static final double LOUD = 0.26;

  private final Drawing drawing;
  private final Stretch stretch;
  private final double y;
  private final double height;

  /**
   * @param y where the row's cells begin on the canvas, in logical pixels
   * @param height of the cells, in logical pixels
   */
  BeatRowPainter(Drawing drawing, Stretch stretch, double y, double height) {
    this.drawing = drawing;
    this.stretch = stretch;
    this.y = y;
    this.height = height;
  }

  /**
   * The beats {@code [first, last)} that are in view or nearly.
   *
   * @param reach how far a beat's cell reaches at most, in frames
   */
  record Stretch(Marks marks, Viewport viewport, int first, int last, double reach) {

    /** Logical pixels from beat to beat. */
    double spacing() {
      return viewport.width() / Math.max(1, last - first);
    }

    /** Whether cells would run into one another. */
    boolean dense() {
      return spacing() < CELLS_FROM;
    }

    double x(int beat) {
      return viewport.xOf(marks.frame(beat));
    }
  }

  /** Draws the row. */
  void draw(BeatRow row) {
    if (stretch.dense()) {
      stripes(row);
    } else if (row.filled()) {
      cells(row);
    }
    if (stretch.spacing() >= LETTERS_FROM) {
      letters(row);
    }
  }

  private void cells(BeatRow row) {
    GraphicsContext gc = drawing.context();
    Viewport viewport = stretch.viewport();
    for (int beat = stretch.first(); beat < stretch.last(); beat++) {
      Marks.Cell cell = stretch.marks().cell(beat, stretch.reach());
      BeatClass beatClass = row.beatClass().apply(beat);
      double from = Math.rint(viewport.xOf(cell.from())) + 0.5;
      double to = Math.rint(viewport.xOf(cell.to())) - 0.5;
      gc.setFill(drawing.color(ColorRole.of(beatClass), beatClass == BeatClass.N ? QUIET : LOUD));
      gc.fillRect(from, y, Math.max(1, to - from), height);
    }
  }

  private void stripes(BeatRow row) {
    int width = (int) Math.ceil(stretch.viewport().width());
    BeatShares shares = new BeatShares(width, stretch.viewport());
    for (int beat = stretch.first(); beat < stretch.last(); beat++) {
      shares.add(stretch.marks().frame(beat), row.beatClass().apply(beat));
    }
    double full = Math.min(MOST_STRIPES_HEIGHT, height - LETTERS_HEIGHT);
    new BeatStripes(drawing, shares, width, y + height, full).draw();
  }

  private void letters(BeatRow row) {
    GraphicsContext gc = drawing.context();
    Words words = drawing.strong();
    gc.setFont(words.font());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    double middle = stretch.dense() ? y + LETTERS_HEIGHT / 2 : y + height / 2;
    double free = Double.NEGATIVE_INFINITY;
    for (int beat = stretch.first(); beat < stretch.last(); beat++) {
      double x = stretch.x(beat);
      gc.setFill(drawing.color(ink(row, beat)));
      if (row.plain(beat) && stretch.spacing() < LETTERS_OF_N_FROM) {
        dot(gc, x, middle);
      } else if (x >= free) {
        String letter = row.letter().apply(beat);
        if (row.touched(beat)) {
          touched(row, beat, x, middle);
        }
        gc.fillText(letter, x, middle);
        free = x + Math.max(LETTER_ROOM, words.width(letter) + 2);
      }
    }
    gc.setTextAlign(TextAlignment.LEFT);
  }

  /** What a person set stands on the class's colour; what a person confirmed is framed in it. */
  private void touched(BeatRow row, int beat, double x, double middle) {
    GraphicsContext gc = drawing.context();
    Color color = drawing.color(ColorRole.of(row.beatClass().apply(beat)));
    double side = Math.min(BADGE, height - 2);
    double left = Math.rint(x - side / 2);
    double top = Math.rint(middle - side / 2);
    if (row.state().apply(beat) == MarkState.CORRECTED) {
      gc.setFill(color);
      gc.fillRoundRect(left, top, side, side, BADGE_ARC, BADGE_ARC);
      gc.setFill(drawing.color(ColorRole.PANEL));
    } else {
      gc.setStroke(color);
      gc.setLineWidth(BADGE_LINE);
      gc.strokeRoundRect(left, top, side, side, BADGE_ARC, BADGE_ARC);
    }
  }

  private static ColorRole ink(BeatRow row, int beat) {
    if (row.colored()) {
      return ColorRole.of(row.beatClass().apply(beat));
    }
    return row.plain(beat) ? ColorRole.MUTED : ColorRole.TEXT;
  }

  private void dot(GraphicsContext gc, double x, double middle) {
    if (!stretch.dense()) {
      gc.fillOval(x - 1.5, middle - 1.5, 3, 3);
    }
  }
}
