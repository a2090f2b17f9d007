package org.ectopy.ui.waveform;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.RhythmMark;
import org.ectopy.ui.session.Viewport;
import org.ectopy.ui.trace.ColorRole;

/** Draws the rhythms as bands, each with the annotator's label and what it means. */
final class RhythmLane {

  static final double HEIGHT = 19;

  private static final double PADDING = 6;

  private RhythmLane() {}

  static void draw(Drawing drawing, List<RhythmMark> rhythms, Viewport viewport, double y) {
    GraphicsContext gc = drawing.context();
    Words words = drawing.small();
    gc.setFont(words.font());
    gc.setTextBaseline(VPos.CENTER);
    for (RhythmMark rhythm : rhythms) {
      double from = Math.max(0, Math.rint(viewport.xOf(rhythm.fromFrame())));
      double to = Math.min(viewport.width(), Math.rint(viewport.xOf(rhythm.toFrame())));
      if (to > from) {
        boolean sinus = rhythm.label().equals("(N");
        gc.setFill(drawing.color(ColorRole.MUTED, sinus ? 0.16 : 0.34));
        gc.fillRect(from, y, Math.max(1, to - from - 1), HEIGHT - 2);
        gc.setFill(drawing.color(ColorRole.TEXT));
        String text = words.fit(words(rhythm.label()), to - from - 2 * PADDING);
        gc.fillText(text, from + PADDING, y + HEIGHT / 2 - 1);
      }
    }
  }

  /** A label with its meaning, where it is one of the usual ones. */
  static String words(String label) {
    String key = "rhythm." + label.substring(label.startsWith("(") ? 1 : 0);
    return Texts.has(key) ? label + "  " + Texts.get(key) : label;
  }
}
