package org.ectopy.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.ectopy.report.Lettering.Part;

/** Draws figures as pixels, without a display. */
public final class PngFigure {

  private static final double POINTS_PER_INCH = 72;

  /** What sums of lengths may be off by, in pixels. */
  private static final double NOISE = 1e-6;

  private static final long MOST_PIXELS = 50_000_000;

  private final Graphics2D graphics;
  private final Lettering lettering;

  private PngFigure(Graphics2D graphics, Lettering lettering) {
    this.graphics = graphics;
    this.lettering = lettering;
  }

  /**
   * A figure as a PNG file that says how many pixels go on an inch.
   *
   * @param dpi pixels per inch
   * @throws IOException where that is more than 50 million pixels
   */
  public static byte[] file(Figure figure, double dpi) throws IOException {
    return PngFile.of(image(figure, dpi), dpi);
  }

  /**
   * A figure as an image.
   *
   * @param dpi pixels per inch
   * @throws IOException where that is more than 50 million pixels
   */
  public static BufferedImage image(Figure figure, double dpi) throws IOException {
    double scale = figure.unit().points() * dpi / POINTS_PER_INCH;
    double width = Math.ceil(figure.width() * scale - NOISE);
    double height = Math.ceil(figure.height() * scale - NOISE);
    if (width * height > MOST_PIXELS) {
      throw new IOException(
          "a picture of %.0f x %.0f pixels is too large: take fewer dots per inch, a shorter stretch, or PDF"
              .formatted(width, height));
    }
    BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      new PngFigure(graphics, new Lettering()).draw(figure);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private void draw(Figure figure) throws IOException {
    for (FigureShape shape : figure.shapes()) {
      switch (shape) {
        case FigureShape.Box box -> {
          graphics.setColor(new Color(box.rgb()));
          graphics.fill(
              new Rectangle2D.Double(
                  box.corner().x(), box.corner().y(), box.width(), box.height()));
        }
        case FigureShape.Dot dot -> {
          graphics.setColor(new Color(dot.rgb()));
          double side = 2 * dot.radius();
          graphics.fill(
              new Ellipse2D.Double(
                  dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(), side, side));
        }
        case FigureShape.Curve curve -> curve(curve, (float) figure.unit().dash());
        case FigureShape.Words words -> words(words);
      }
    }
  }

  private void curve(FigureShape.Curve curve, float dash) {
    if (curve.points().isEmpty()) {
      return;
    }
    Path2D.Double path = new Path2D.Double();
    FigureShape.Place first = curve.points().getFirst();
    path.moveTo(first.x(), first.y());
    curve.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    float[] dashes = curve.dashed() ? new float[] {dash, dash} : null;
    graphics.setColor(new Color(curve.rgb()));
    graphics.setStroke(
        new BasicStroke(
            (float) curve.weight(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    graphics.draw(path);
  }

  private void words(FigureShape.Words words) throws IOException {
    double size = words.type().size();
    double at = -words.anchor().share() * lettering.width(words.text(), size);
    AffineTransform before = graphics.getTransform();
    graphics.setColor(new Color(words.type().rgb()));
    graphics.translate(words.place().x(), words.place().y());
    if (words.type().upwards()) {
      graphics.rotate(-Math.PI / 2);
    }
    for (Part part : lettering.parts(words.text())) {
      AffineTransform place = new AffineTransform(size, 0, 0, size, at, 0);
      graphics.fill(place.createTransformedShape(lettering.outline(part)));
      at += part.width() * size;
    }
    graphics.setTransform(before);
  }
}
