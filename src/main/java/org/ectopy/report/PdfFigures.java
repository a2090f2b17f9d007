package org.ectopy.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Version;
import org.ectopy.task.Progress;

/** Writes drawings as PDF, a page each. */
public final class PdfFigures {

  private static final String PROGRAM = "Ectopy";

  private PdfFigures() {}

  /** The pages of a file, drawn one after the other. */
  public interface Pages {

    /** What the file is called by programs that show it. */
    String title();

    /** How many there are. */
    int count();

    /** The page with an index from 0. */
    Figure page(int index) throws IOException;

    /** Pages that are drawn already. */
    static Pages of(String title, List<Figure> figures) {
      return new Drawn(title, List.copyOf(figures));
    }
  }

  private record Drawn(String title, List<Figure> figures) implements Pages {
    @Override
    public int count() {
      return figures.size();
    }

    @Override
    public Figure page(int index) {
      return figures.get(index);
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException where the program's font is missing
   */
  public static byte[] file(String title, List<Figure> figures) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, Pages.of(title, figures), Progress.NONE);
    return bytes.toByteArray();
  }

  /**
   * Writes a file of many pages, of which only one is held in memory at a time; what is written
   * waits in a temporary file until all of it is done.
   *
   * @param progress is told the pages that are done
   * @throws IOException where a page cannot be made or the file cannot be written
   */
  public static void write(OutputStream out, Pages pages, Progress progress) throws IOException {
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      describe(document, pages.title());
      PdfPen pen = new PdfPen(document);
      int count = pages.count();
      for (int index = 0; index < count; index++) {
        progress.report(index, count);
        add(document, pen, pages.page(index));
      }
      progress.report(count, count);
      document.save(out);
    }
  }

  /** Says what the file is and by what it was made. */
  private static void describe(PDDocument document, String title) {
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(title);
    about.setCreator(PROGRAM);
    about.setProducer(PROGRAM + " with Apache PDFBox " + Version.getVersion());
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
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
