package org.ectopy.ui.evaluation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;

/** Draws a figure as an image of pixels. */
final class FigureImage {

  /** Pixels for a point. */
  private static final double SCALE = 3;

  private final GraphicsContext gc;

  private FigureImage(GraphicsContext gc) {
    this.gc = gc;
  }

  /** The picture of a figure; on the window's thread only. */
  static Image of(Figure figure) {
    Canvas canvas = new Canvas(figure.width(), figure.height());
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setFill(Color.WHITE);
    gc.fillRect(0, 0, figure.width(), figure.height());
    new FigureImage(gc).draw(figure);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    return canvas.snapshot(parameters, null);
  }

  /**
   * A picture as a PNG file; on any thread.
   *
   * @throws IOException where it cannot be put into that form
   */
  static byte[] png(Image image) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(buffer, "png", bytes)) {
      throw new IOException("no PNG can be written on this machine");
    }
    return bytes.toByteArray();
  }

  private void draw(Figure figure) {
    for (FigureShape shape : figure.shapes()) {
      switch (shape) {
        case FigureShape.Box box -> {
          gc.setFill(color(box.rgb()));
          gc.fillRect(box.corner().x(), box.corner().y(), box.width(), box.height());
        }
        case FigureShape.Dot dot -> {
          gc.setFill(color(dot.rgb()));
          double side = 2 * dot.radius();
          gc.fillOval(dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(), side, side);
        }
        case FigureShape.Curve curve -> curve(curve);
        case FigureShape.Words words -> words(words);
      }
    }
  }

  private void curve(FigureShape.Curve curve) {
    gc.setStroke(color(curve.rgb()));
    gc.setLineWidth(curve.weight());
    gc.setLineDashes(curve.dashed() ? new double[] {3, 3} : new double[0]);
    gc.beginPath();
    boolean down = false;
    for (FigureShape.Place point : curve.points()) {
      if (down) {
        gc.lineTo(point.x(), point.y());
      } else {
        gc.moveTo(point.x(), point.y());
        down = true;
      }
    }
    gc.stroke();
  }

  private void words(FigureShape.Words words) {
    gc.save();
    gc.setFill(color(words.type().rgb()));
    gc.setFont(Font.font(words.type().size()));
    gc.setTextBaseline(VPos.BASELINE);
    gc.setTextAlign(
        switch (words.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    gc.translate(words.place().x(), words.place().y());
    if (words.type().upwards()) {
      gc.rotate(-90);
    }
    gc.fillText(words.text(), 0, 0);
    gc.restore();
  }

  private static Color color(int rgb) {
    return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }
}
