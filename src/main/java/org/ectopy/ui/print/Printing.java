package org.ectopy.ui.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ectopy.record.EcgRecord;
import org.ectopy.report.Figure;
import org.ectopy.report.PdfFigures;
import org.ectopy.report.PngFigure;
import org.ectopy.report.SvgFigure;
import org.ectopy.report.strip.Paper;
import org.ectopy.report.strip.Strip;
import org.ectopy.report.strip.StripPages;
import org.ectopy.task.Progress;
import org.ectopy.wfdb.AtomicFile;
import org.ectopy.wfdb.Overwrite;

/**
 * A strip that is to be printed.
 *
 * @param record which is read
 * @param plan what of it is printed, and how
 * @param paper how wide its rows can be
 * @param format the file's
 */
record Printing(EcgRecord record, PrintPlan plan, Paper paper, PrintFormat format) {

  private static final double DPI = 300;

  /**
   * What a person sees before it is written.
   *
   * @param first the first page, or the whole of it where it is no PDF
   * @param rows how many rows there are
   * @param pages how many pages there are; 1 where it is no PDF
   */
  record Preview(Figure first, int rows, int pages) {}

  /** The first page. */
  Preview preview() throws IOException {
    Strip strip = plan.strip(record);
    if (format == PrintFormat.PDF) {
      StripPages pages = strip.pages(paper);
      return new Preview(pages.page(0), pages.rows(), pages.count());
    }
    return new Preview(strip.sheet(width()), strip.rowCount(width()), 1);
  }

  /**
   * Writes the file.
   *
   * @throws IOException where the record cannot be read, or the file cannot be written
   */
  void write(Path file, Overwrite overwrite, Progress progress) throws IOException {
    Strip strip = plan.strip(record);
    switch (format) {
      case PDF -> {
        StripPages pages = strip.pages(paper);
        AtomicFile.write(
            file,
            overwrite,
            channel -> PdfFigures.write(Channels.newOutputStream(channel), pages, progress));
      }
      case SVG ->
          AtomicFile.write(
              file,
              overwrite,
              ByteBuffer.wrap(
                  SvgFigure.file(strip.sheet(width())).getBytes(StandardCharsets.UTF_8)));
      case PNG ->
          AtomicFile.write(
              file, overwrite, ByteBuffer.wrap(PngFigure.file(strip.sheet(width()), DPI)));
    }
  }

  private double width() {
    return paper.lying(true).width();
  }
}
