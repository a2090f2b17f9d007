package org.ectopy.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.ectopy.report.Lettering.Part;

/** A figure's place on a page of PDF, which counts from the foot. */
final class PdfSheet {

  /** How far the arms of a circle's curves reach, for a radius of 1. */
  private static final double ARC = 0.5523;

  private static final float TWO_THIRDS = 2f / 3;

  private final PDPageContentStream page;
  private final double height;
  private final PDFont font;
  private final Lettering lettering;

  PdfSheet(PDPageContentStream page, double height, PDFont font, Lettering lettering) {
    this.page = page;
    this.height = height;
    this.font = font;
    this.lettering = lettering;
  }

  private float y(double down) {
    return (float) (height - down);
  }

  void box(FigureShape.Box box) throws IOException {
    page.setNonStrokingColor(new Color(box.rgb()));
    page.addRect(
        (float) box.corner().x(),
        y(box.corner().y() + box.height()),
        (float) box.width(),
        (float) box.height());
    page.fill();
  }

  void curve(FigureShape.Curve curve, float dash) throws IOException {
    if (curve.points().isEmpty()) {
      return;
    }
    page.setStrokingColor(new Color(curve.rgb()));
    page.setLineWidth((float) curve.weight());
    page.setLineJoinStyle(1);
    page.setLineDashPattern(curve.dashed() ? new float[] {dash, dash} : new float[0], 0);
    FigureShape.Place first = curve.points().getFirst();
    page.moveTo((float) first.x(), y(first.y()));
    for (FigureShape.Place point : curve.points().subList(1, curve.points().size())) {
      page.lineTo((float) point.x(), y(point.y()));
    }
    page.stroke();
  }

  void dot(FigureShape.Dot dot) throws IOException {
    float x = (float) dot.centre().x();
    float middle = y(dot.centre().y());
    float r = (float) dot.radius();
    float arm = (float) (ARC * dot.radius());
    page.setNonStrokingColor(new Color(dot.rgb()));
    page.moveTo(x + r, middle);
    page.curveTo(x + r, middle + arm, x + arm, middle + r, x, middle + r);
    page.curveTo(x - arm, middle + r, x - r, middle + arm, x - r, middle);
    page.curveTo(x - r, middle - arm, x - arm, middle - r, x, middle - r);
    page.curveTo(x + arm, middle - r, x + r, middle - arm, x + r, middle);
    page.fill();
  }

  void words(FigureShape.Words words) throws IOException {
    double size = words.type().size();
    double back = words.anchor().share() * lettering.width(words.text(), size);
    page.setNonStrokingColor(new Color(words.type().rgb()));
    page.saveGraphicsState();
    float x = (float) words.place().x();
    float foot = y(words.place().y());
    page.transform(
        words.type().upwards()
            ? Matrix.getRotateInstance(Math.PI / 2, x, foot)
            : Matrix.getTranslateInstance(x, foot));
    double at = -back;
    for (Part part : lettering.parts(words.text())) {
      if (part.outline().isPresent()) {
        fill(part.outline().get(), at, size);
      } else {
        show(part.text(), at, size);
      }
      at += part.width() * size;
    }
    page.restoreGraphicsState();
  }

  private void show(String text, double at, double size) throws IOException {
    page.beginText();
    page.setFont(font, (float) size);
    page.newLineAtOffset((float) at, 0);
    page.showText(text);
    page.endText();
  }

  private void fill(Shape letters, double at, double size) throws IOException {
    Shape placed = new AffineTransform(size, 0, 0, -size, at, 0).createTransformedShape(letters);
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator i = placed.getPathIterator(null); !i.isDone(); i.next()) {
      int end =
          switch (i.currentSegment(c)) {
            case PathIterator.SEG_MOVETO -> moveTo(c);
            case PathIterator.SEG_LINETO -> lineTo(c);
            case PathIterator.SEG_QUADTO -> quadraticTo(x, y, c);
            case PathIterator.SEG_CUBICTO -> cubicTo(c);
            default -> close();
          };
      if (end >= 0) {
        x = c[end];
        y = c[end + 1];
      }
    }
    page.fill();
  }

  private int moveTo(float[] c) throws IOException {
    page.moveTo(c[0], c[1]);
    return 0;
  }

  private int lineTo(float[] c) throws IOException {
    page.lineTo(c[0], c[1]);
    return 0;
  }

  /** PDF has no quadratic curves; the same one as a cubic. */
  private int quadraticTo(float x, float y, float[] c) throws IOException {
    page.curveTo(
        x + TWO_THIRDS * (c[0] - x),
        y + TWO_THIRDS * (c[1] - y),
        c[2] + TWO_THIRDS * (c[0] - c[2]),
        c[3] + TWO_THIRDS * (c[1] - c[3]),
        c[2],
        c[3]);
    return 2;
  }

  private int cubicTo(float[] c) throws IOException {
    page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
    return 4;
  }

  private int close() throws IOException {
    page.closePath();
    return -1;
  }
}
