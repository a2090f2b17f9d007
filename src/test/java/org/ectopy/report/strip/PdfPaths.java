package org.ectopy.report.strip;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.ectopy.report.FigureShape.Place;

/** Reads the lines that are stroked on a page of PDF, in mm on the paper. */
final class PdfPaths extends PDFGraphicsStreamEngine {

  private static final double MM_PER_POINT = 25.4 / 72;

  private final List<DrawnPath> strokes = new ArrayList<>();
  private final double height;
  private List<Place> path = new ArrayList<>();

  private PdfPaths(PDPage page) {
    super(page);
    height = page.getMediaBox().getHeight();
  }

  static List<DrawnPath> on(byte[] file, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PdfPaths paths = new PdfPaths(document.getPage(page));
      paths.processPage(document.getPage(page));
      return paths.strokes;
    }
  }

  private void add(float x, float y) {
    path.add(new Place(x * MM_PER_POINT, (height - y) * MM_PER_POINT));
  }

  @Override
  public void moveTo(float x, float y) {
    path = new ArrayList<>();
    add(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    add(x, y);
  }

  @Override
  public void strokePath() throws IOException {
    strokes.add(new DrawnPath(path, getGraphicsState().getStrokingColor().toRGB()));
    path = new ArrayList<>();
  }

  @Override
  public Point2D getCurrentPoint() {
    Place last = path.isEmpty() ? new Place(0, 0) : path.getLast();
    return new Point2D.Double(last.x() / MM_PER_POINT, height - last.y() / MM_PER_POINT);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void fillPath(int windingRule) {}

  @Override
  public void fillAndStrokePath(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
