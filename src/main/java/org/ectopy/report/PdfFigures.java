package org.ectopy.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ectopy.task.Progress;

/** Writes drawings as PDF, a page each. */
public final class PdfFigures {

  private PdfFigures() {}

  /** Gives the pages of a file one after the other. */
  @FunctionalInterface
  public interface Pages {

    /** The page with an index from 0. */
    Figure page(int index) throws IOException;
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException where the program's font is missing
   */
  public static byte[] file(List<Figure> figures) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, figures.size(), figures::get, Progress.NONE);
    return bytes.toByteArray();
  }

  /**
   * Writes a file of many pages, of which only one is held in memory at a time; what is written
   * waits in a temporary file until all of it is done.
   *
   * @param progress is told the pages that are done
   * @throws IOException where a page cannot be made or the file cannot be written
   */
  public static void write(OutputStream out, int count, Pages pages, Progress progress)
      throws IOException {
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      PdfPen pen = new PdfPen(document);
      for (int index = 0; index < count; index++) {
        progress.report(index, count);
        add(document, pen, pages.page(index));
      }
      progress.report(count, count);
      document.save(out);
    }
  }

  private static void add(PDDocument document, PdfPen pen, Figure figure) throws IOException {
    double points = figure.unit().points();
    double height = figure.height() * points;
    PDPage page = new PDPage(new PDRectangle((float) (figure.width() * points), (float) height));
    document.addPage(page);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
      pen.draw(content, figure, 0, height);
    }
  }
}
