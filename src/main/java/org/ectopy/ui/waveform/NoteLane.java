package org.ectopy.ui.waveform;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.NoteMark;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/** Draws marks that are neither beats nor rhythms, as far as there is room for their words. */
final class NoteLane {

  static final double HEIGHT = 17;

  private static final double MOST_WIDTH = 220;
  private static final double GAP = 8;

  /** Marks that are so near to each other on the screen, or to the pointer, are one. */
  private static final double NEAR = 4;

  private static final int MOST_LINES = 12;

  private NoteLane() {}

  static void draw(Drawing drawing, List<NoteMark> notes, Viewport viewport, double y) {
    GraphicsContext gc = drawing.context();
    Words words = drawing.small();
    gc.setFont(words.font());
    gc.setTextBaseline(VPos.CENTER);
    double free = Double.NEGATIVE_INFINITY;
    double ticked = Double.NEGATIVE_INFINITY;
    for (NoteMark note : notes) {
      double x = Math.floor(viewport.xOf(note.frame()));
      boolean near = x > -MOST_WIDTH && x < viewport.width();
      if (near && x >= ticked + 2) {
        gc.setFill(drawing.color(ColorRole.MUTED));
        gc.fillRect(x, y + 4, 1, HEIGHT - 4);
        ticked = x;
      }
      if (near && x >= free) {
        String text = words.fit(note.text(), MOST_WIDTH);
        gc.setFill(drawing.color(ColorRole.TEXT));
        gc.fillText(text, x + 4, y + HEIGHT / 2);
        free = x + words.width(text) + GAP;
      }
    }
  }

  /** All words of the notes under a pointer, a line each; empty where there are none. */
  static String wholeAt(double x, List<NoteMark> notes, Viewport viewport, Words words) {
    double tick = Double.NaN;
    for (NoteMark note : notes) {
      double left = viewport.xOf(note.frame());
      double width = Math.min(MOST_WIDTH, words.width(note.text())) + GAP;
      tick = left <= x + NEAR && x <= left + width ? left : tick;
    }
    double found = tick;
    return notes.stream()
        .filter(note -> Math.abs(viewport.xOf(note.frame()) - found) <= NEAR)
        .limit(MOST_LINES)
        .map(NoteMark::text)
        .collect(Collectors.joining("\n"));
  }
}
