package org.ectopy.ui.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.ectopy.report.Figure;
import org.ectopy.report.PngFigure;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.trace.LatestOnly;

/** Draws what would be printed, in the background and the newest only. */
final class PrintPreview {

  private static final double POINTS_PER_INCH = 72;
  private static final int OPAQUE = 0xff000000;

  private final LatestOnly<Asked> latest;
  private final Executor window;
  private final Consumer<Shown> shown;

  /**
   * @param worker draws, one thing at a time
   * @param window runs what touches the window
   * @param shown takes what was drawn
   */
  PrintPreview(Executor worker, Executor window, Consumer<Shown> shown) {
    this.latest = new LatestOnly<>(worker, this::draw);
    this.window = window;
    this.shown = shown;
  }

  private record Asked(Printing printing, double width, double height) {}

  /**
   * A drawing, or why there is none.
   *
   * @param image empty pixels where there is none
   * @param words how much there is, or what is wrong
   */
  record Shown(Printing printing, Image image, String words) {}

  /** Asks for a drawing that fits into so many pixels. */
  void ask(Printing printing, double width, double height) {
    latest.ask(new Asked(printing, width, height));
  }

  private void draw(Asked asked) {
    Shown drawn = drawn(asked);
    window.execute(() -> shown.accept(drawn));
  }

  private static Shown drawn(Asked asked) {
    try {
      Printing.Preview preview = asked.printing().preview();
      Figure figure = preview.first();
      double points = figure.unit().points();
      double dpi =
          POINTS_PER_INCH
              * Math.min(
                  (asked.width() - 1) / (figure.width() * points),
                  (asked.height() - 1) / (figure.height() * points));
      String words =
          asked.printing().format() == PrintFormat.PDF
              ? Texts.format("print.rows-pages", preview.rows(), preview.pages())
              : Texts.format("print.rows", preview.rows());
      return new Shown(asked.printing(), image(PngFigure.image(figure, dpi)), words);
    } catch (IOException | IllegalArgumentException e) {
      return new Shown(asked.printing(), new WritableImage(1, 1), String.valueOf(e.getMessage()));
    }
  }

  private static Image image(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    int[] pixels = drawn.getRGB(0, 0, width, height, new int[width * height], 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
