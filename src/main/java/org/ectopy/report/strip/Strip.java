package org.ectopy.report.strip;

import java.io.IOException;
import java.util.Locale;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureUnit;
import org.ectopy.report.Lettering;
import org.ectopy.signal.EcgLeads;

/**
 * A stretch of a record on ECG paper.
 *
 * <p>To put it into a report:
 *
 * <pre>{@code
 * StripLabels labels = StripLabels.of("atr", set.inFrames(record.rate()), LabelMap.EC57, record.leads());
 * Strip strip = new Strip(record, first, end, StripLook.standard(record), labels);
 * Figure figure = strip.figure(180);              // mm of width; as high as it needs
 * String html = SvgFigure.inline(figure);         // in true size in HTML, too
 * pdfPen.draw(page, figure, leftPoints, topPoints);   // PdfPen: one for a PDF document
 * byte[] png = PngFigure.file(figure, 300);
 * }</pre>
 *
 * <p>The figure has neither header nor margin; {@link #sheet} has a header, {@link #pages} are
 * whole pages. It is read from the record when it is drawn.
 *
 * @param record which is read
 * @param first the first frame
 * @param end the frame after the last
 * @param look how it is drawn
 * @param labels what is written above it
 */
public record Strip(EcgRecord record, long first, long end, StripLook look, StripLabels labels) {

  private static final double ROW_GAP = 3;
  private static final double MILLION = 1e6;
  private static final double MOST_SAMPLES = 3 * MILLION;

  /**
   * Rejects a stretch that is empty or not in the record, and a look without a lead.
   *
   * @throws IllegalArgumentException saying so
   */
  public Strip {
    if (first < 0 || end > record.frames() || first >= end) {
      throw new IllegalArgumentException(
          "a strip from %s to %s: the record lasts from 00:00:00.000 to %s"
              .formatted(
                  ElapsedTime.of(first, record.rate()),
                  ElapsedTime.of(end, record.rate()),
                  ElapsedTime.of(record.frames(), record.rate())));
    }
    if (look.leads().isEmpty()) {
      throw new IllegalArgumentException("a strip without a lead");
    }
  }

  /**
   * The rows of the strip below each other, without header and margin.
   *
   * @param width in mm at most; a strip that is shorter is narrower
   * @throws IOException where the record cannot be read
   * @throws IllegalArgumentException where the width is too small for any row, the stretch is
   *     longer than half an hour, or there are more than three million samples in it
   */
  public Figure figure(double width) throws IOException {
    return rows(StripLayout.of(this, new Lettering(), width));
  }

  private Figure rows(StripLayout layout) throws IOException {
    requireDrawable();
    double height = -ROW_GAP;
    for (StripRow row : layout.rows()) {
      height += ROW_GAP + layout.height(row);
    }
    Figure figure = new Figure(title(), FigureUnit.MILLIMETRE, layout.right() + 1, height);
    RowPainter painter = layout.painter(new StripPen(figure));
    double top = 0;
    for (StripRow row : layout.rows()) {
      painter.paint(row, layout.read(row), top);
      top += layout.height(row) + ROW_GAP;
    }
    return figure;
  }

  /** A drawing in one piece is held in memory with a point for each sample. */
  private void requireDrawable() {
    double samples =
        record.rate().seconds(end - first)
            * look.leads().stream()
                .mapToDouble(lead -> record.leads().get(lead).samplesPerSecond(record.rate()))
                .sum();
    if (samples > MOST_SAMPLES) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%.1f million samples are too many for one drawing, %.0f million can be: take a"
                  + " shorter stretch, fewer leads, or PDF",
              samples / MILLION,
              MOST_SAMPLES / MILLION));
    }
  }

  /**
   * The strip below its header, with a margin.
   *
   * @param width in mm at most, with the margin
   * @throws IOException where the record cannot be read
   */
  public Figure sheet(double width) throws IOException {
    Lettering lettering = new Lettering();
    StripLayout layout = StripLayout.of(this, lettering, width - 2 * Paper.MARGIN);
    Figure rows = rows(layout);
    StripHeader header = new StripHeader(this, lettering, width - 2 * Paper.MARGIN);
    double inner = Math.max(rows.width(), header.width());
    double height = header.height() + rows.height() + 2 * Paper.MARGIN;
    Figure sheet = new Figure(title(), FigureUnit.MILLIMETRE, inner + 2 * Paper.MARGIN, height);
    header.paint(new StripPen(sheet), Paper.MARGIN, Paper.MARGIN);
    return sheet.add(rows, Paper.MARGIN, Paper.MARGIN + header.height());
  }

  /**
   * The strip on pages: lying ones, or upright ones where its leads need the height.
   *
   * @throws IOException where the record cannot be read
   * @throws IllegalArgumentException where the leads do not fit on the paper
   */
  public StripPages pages(Paper paper) throws IOException {
    return StripPages.of(this, paper);
  }

  /**
   * All of it in short rows on upright pages, whatever its length; at {@link
   * DisclosurePages#USUAL_SCALE} a row is a minute.
   *
   * @throws IOException where the program's font is missing
   * @throws IllegalArgumentException where a row of all leads is higher than the paper
   */
  public DisclosurePages disclosure(Paper paper) throws IOException {
    return DisclosurePages.of(this, paper);
  }

  /** How many rows the strip takes at a width in mm. */
  public int rowCount(double width) {
    double seconds =
        RowGeometry.seconds(RowGeometry.grid(width - 2 * Paper.MARGIN), look.scale().speed());
    return RowSpan.split(first, end, seconds, record.rate()).size();
  }

  /** Whether a lead of the look, counted from the top, is a voltage. */
  boolean voltage(int index) {
    return EcgLeads.millivoltsPerUnit(record.leads().get(look.leads().get(index))) > 0;
  }

  /** What the strip shows, in words. */
  String title() {
    return "%s, %s to %s"
        .formatted(
            record.name(),
            ElapsedTime.of(first, record.rate()),
            ElapsedTime.of(end, record.rate()));
  }
}
