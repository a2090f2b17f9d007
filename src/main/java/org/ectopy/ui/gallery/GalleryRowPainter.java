package org.ectopy.ui.gallery;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.ectopy.annotation.MarkState;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.RasterImage;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.session.TimeText;
import org.ectopy.ui.trace.ColorRole;

/** Draws cells: waveforms, over them what is said of their beats, and frames of the chosen ones. */
final class GalleryRowPainter {

  private static final double PAD = 6;
  private static final double VEIL = 0.10;
  private static final double TOUCHED = 0.22;
  private static final double FAINT = 0.45;
  private static final String UNJUDGED = "\u2013";
  private static final String ARROW = " \u2192 ";

  private final Drawing drawing;

  GalleryRowPainter(Drawing drawing) {
    this.drawing = drawing;
  }

  void draw(GalleryRow row, Optional<RasterImage> waves, double scale) {
    GalleryLayout layout = row.layout();
    GraphicsContext gc = drawing.wiped(layout.width(), layout.cellHeight());
    waves.ifPresent(image -> image.draw(gc, scale));
    for (int column = 0; column < row.cells().size(); column++) {
      frame(gc, row, column);
      head(gc, row.cells().get(column).live(), layout.x(column), layout.cellWidth());
      foot(gc, row, column);
    }
  }

  private void frame(GraphicsContext gc, GalleryRow row, int column) {
    boolean chosen = row.cells().get(column).chosen();
    double x = row.layout().x(column);
    double width = row.layout().cellWidth();
    double height = row.layout().cellHeight();
    if (row.cells().get(column).live().gone()) {
      gc.setFill(drawing.color(ColorRole.PANEL, 1 - FAINT));
      gc.fillRect(x, 0, width, height);
    }
    if (chosen) {
      gc.setFill(drawing.color(ColorRole.ACCENT, VEIL));
      gc.fillRect(x, 0, width, height);
    }
    boolean strong = chosen || column == row.current();
    double line = column == row.current() ? 2 : 1;
    gc.setStroke(drawing.color(strong ? ColorRole.ACCENT : ColorRole.HAIRLINE));
    gc.setLineWidth(line);
    gc.strokeRoundRect(x + line / 2, line / 2, width - line, height - line, 6, 6);
  }

  /** The letter, what the model says instead, and how probable that is. */
  private void head(GraphicsContext gc, LiveBeat live, double x, double width) {
    Words strong = drawing.strong();
    GalleryBeat beat = live.beat();
    double middle = GalleryLayout.HEAD / 2 + 1;
    gc.setTextBaseline(VPos.CENTER);
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setFont(strong.font());
    String letter = beat.letter().isEmpty() ? UNJUDGED : beat.letter();
    double at = x + PAD;
    ColorRole role = beat.said().map(ColorRole::of).orElse(ColorRole.MUTED);
    touched(gc, live, at, strong.width(letter), role);
    gc.setFill(drawing.color(role));
    gc.fillText(letter, at, middle);
    at += strong.width(letter);
    if (beat.model().isPresent()) {
      BeatClass predicted = beat.model().get().predicted();
      if (beat.said().filter(said -> said == predicted).isEmpty()) {
        gc.setFill(drawing.color(ColorRole.MUTED));
        gc.fillText(ARROW, at, middle);
        at += strong.width(ARROW);
        gc.setFill(drawing.color(ColorRole.of(predicted)));
        gc.fillText(predicted.name(), at, middle);
      }
      probability(gc, beat.model().get().probability(), x + width - PAD, middle);
    }
  }

  private void probability(GraphicsContext gc, double probability, double right, double middle) {
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.fillText(String.format(Locale.ROOT, "%.0f %%", 100 * probability), right, middle);
    gc.setTextAlign(TextAlignment.LEFT);
  }

  /** As over the traces: what a person set stands on the colour, what one confirmed is framed. */
  private void touched(GraphicsContext gc, LiveBeat live, double at, double width, ColorRole role) {
    if (live.state() == MarkState.CORRECTED) {
      gc.setFill(drawing.color(role, TOUCHED));
      gc.fillRoundRect(at - 3, 3, width + 6, GalleryLayout.HEAD - 4, 5, 5);
    } else if (live.state() == MarkState.CONFIRMED) {
      gc.setStroke(drawing.color(role));
      gc.setLineWidth(1);
      gc.strokeRoundRect(at - 3.5, 3.5, width + 7, GalleryLayout.HEAD - 5, 5, 5);
    }
  }

  private void foot(GraphicsContext gc, GalleryRow row, int column) {
    GalleryBeat beat = row.cells().get(column).live().beat();
    Words small = drawing.small();
    String time = TimeText.clock(beat.seconds(), 0);
    String words = row.several() ? beat.record().name() + "  " + time : time;
    gc.setFont(small.font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    double y = row.layout().cellHeight() - GalleryLayout.FOOT / 2;
    double room = row.layout().cellWidth() - 2 * PAD;
    gc.fillText(small.fit(words, room), row.layout().x(column) + PAD, y);
  }
}
