package org.ectopy.report;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws figures on the pages of a PDF document. */
public final class PdfPen {

  private final PDFont font;
  private final Lettering lettering;

  /**
   * A pen for a document, which it gives the program's font as far as that is used.
   *
   * @throws IOException where the font is missing from the program
   */
  public PdfPen(PDDocument document) throws IOException {
    try (InputStream file = Lettering.fontFile()) {
      font = PDType0Font.load(document, file, true);
    }
    lettering = new Lettering();
  }

  /** The font that it writes in, for text beside the figures. */
  public PDFont font() {
    return font;
  }

  /**
   * Draws a figure in its true size.
   *
   * @param left where its left edge lies on the page, in points from the left
   * @param top where its upper edge lies, in points from the foot of the page
   */
  public void draw(PDPageContentStream page, Figure figure, double left, double top)
      throws IOException {
    double scale = figure.unit().points();
    page.saveGraphicsState();
    double foot = top - figure.height() * scale;
    page.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) left, (float) foot));
    PdfSheet sheet = new PdfSheet(page, figure.height(), font, lettering);
    for (FigureShape shape : figure.shapes()) {
      switch (shape) {
        case FigureShape.Box box -> sheet.box(box);
        case FigureShape.Curve curve -> sheet.curve(curve, (float) figure.unit().dash());
        case FigureShape.Dot dot -> sheet.dot(dot);
        case FigureShape.Words words -> sheet.words(words);
      }
    }
    page.restoreGraphicsState();
  }
}
