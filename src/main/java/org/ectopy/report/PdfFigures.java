package org.ectopy.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes drawings as PDF, a page each. */
public final class PdfFigures {

  /** The font that comes with PDFBox; it is put into the file as far as it is used. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** How far the arms of a circle's curves reach, for a radius of 1. */
  private static final double ARC = 0.5523;

  private static final double THOUSAND = 1000;

  private final PDPageContentStream page;
  private final PDFont font;
  private final double height;

  private PdfFigures(PDPageContentStream page, PDFont font, double height) {
    this.page = page;
    this.font = font;
    this.height = height;
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException where the drawings hold letters that the font has not
   */
  public static byte[] file(List<Figure> figures) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      if (file == null) {
        throw new IOException("the program's font for PDF is missing");
      }
      PDFont font = PDType0Font.load(document, file, true);
      for (Figure figure : figures) {
        PDPage page = new PDPage(new PDRectangle((float) figure.width(), (float) figure.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          new PdfFigures(content, font, figure.height()).draw(figure);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void draw(Figure figure) throws IOException {
    for (FigureShape shape : figure.shapes()) {
      switch (shape) {
        case FigureShape.Box box -> box(box);
        case FigureShape.Curve curve -> curve(curve);
        case FigureShape.Dot dot -> dot(dot);
        case FigureShape.Words words -> words(words);
      }
    }
  }

  /** PDF counts from the foot of the page. */
  private float y(double down) {
    return (float) (height - down);
  }

  private void box(FigureShape.Box box) throws IOException {
    page.setNonStrokingColor(new Color(box.rgb()));
    page.addRect(
        (float) box.corner().x(),
        y(box.corner().y() + box.height()),
        (float) box.width(),
        (float) box.height());
    page.fill();
  }

  private void curve(FigureShape.Curve curve) throws IOException {
    page.setStrokingColor(new Color(curve.rgb()));
    page.setLineWidth((float) curve.weight());
    page.setLineJoinStyle(1);
    page.setLineDashPattern(curve.dashed() ? new float[] {3, 3} : new float[0], 0);
    for (int i = 0; i < curve.points().size(); i++) {
      FigureShape.Place point = curve.points().get(i);
      if (i == 0) {
        page.moveTo((float) point.x(), y(point.y()));
      } else {
        page.lineTo((float) point.x(), y(point.y()));
      }
    }
    if (!curve.points().isEmpty()) {
      page.stroke();
    }
  }

  private void dot(FigureShape.Dot dot) throws IOException {
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

  private void words(FigureShape.Words words) throws IOException {
    float size = (float) words.type().size();
    double length = font.getStringWidth(words.text()) / THOUSAND * size;
    double back =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> length / 2;
          case END -> length;
        };
    float x = (float) words.place().x();
    float foot = y(words.place().y());
    page.beginText();
    page.setFont(font, size);
    page.setNonStrokingColor(new Color(words.type().rgb()));
    page.setTextMatrix(
        words.type().upwards()
            ? Matrix.getRotateInstance(Math.PI / 2, x, (float) (foot - back))
            : Matrix.getTranslateInstance((float) (x - back), foot));
    page.showText(words.text());
    page.endText();
  }
}
