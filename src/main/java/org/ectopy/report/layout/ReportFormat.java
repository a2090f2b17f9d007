package org.ectopy.report.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectopy.report.Figure;
import org.ectopy.report.PdfFigures;
import org.ectopy.task.Progress;

/** What kind of file a report becomes. */
public enum ReportFormat {
  /** Pages of A4. */
  PDF,
  /** One page for a browser. */
  HTML;

  /** The format that a file's name ends with, such as {@code report.pdf}; empty for none. */
  public static Optional<ReportFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> name.endsWith(each.ending())).findFirst();
  }

  /** How files of this format end: {@code .pdf} or {@code .html}. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a report.
   *
   * @param progress counts pages
   * @throws IOException where it cannot be written
   */
  public void write(ReportDocument report, OutputStream out, Progress progress) throws IOException {
    switch (this) {
      case PDF -> {
        List<Figure> pages = ReportPages.of(report);
        PdfFigures.write(out, PdfFigures.Pages.of(report.title(), pages), progress);
      }
      case HTML -> out.write(HtmlReport.page(report).getBytes(StandardCharsets.UTF_8));
    }
  }
}
