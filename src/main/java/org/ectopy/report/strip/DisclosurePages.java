package org.ectopy.report.strip;

import java.io.IOException;
import java.util.List;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.ElapsedTime;
import org.ectopy.record.SampleRate;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.FigureUnit;
import org.ectopy.report.Lettering;
import org.ectopy.report.PdfFigures;
import org.ectopy.signal.DetectionException;
import org.ectopy.signal.EcgLeads;

/**
 * Full disclosure: a stretch of any length in short rows below each other, drawn page by page from
 * the samples of a row at a time.
 */
public final class DisclosurePages implements PdfFigures.Pages {

  /** A minute in a row of 180 mm, and 2.5 mm/mV. */
  public static final StripScale USUAL_SCALE = new StripScale(3, 2.5);

  private static final double AXIS = 5;
  private static final double FOOTER = 5;
  private static final double SMALL = 2.2;
  private static final double FOOT_SIZE = 2.6;
  private static final double LINE = 0.1;

  private final Strip strip;
  private final Paper.Sheet sheet;
  private final StripHeader header;
  private final DisclosureLayout layout;
  private final List<RowSpan> rows;
  private final int rowsPerPage;

  private DisclosurePages(
      Strip strip, Paper.Sheet sheet, StripHeader header, DisclosureLayout layout) {
    this.strip = strip;
    this.sheet = sheet;
    this.header = header;
    this.layout = layout;
    this.rows =
        RowSpan.split(strip.first(), strip.end(), layout.rowSeconds(), strip.record().rate());
    double room = sheet.innerHeight() - header.height() - AXIS - FOOTER;
    this.rowsPerPage = (int) (room / layout.pitch());
    if (rowsPerPage < 1) {
      throw new IllegalArgumentException(
          "a row of %d leads is higher than the paper: choose fewer".formatted(layout.leads()));
    }
  }

  static DisclosurePages of(Strip strip, Paper paper) throws IOException {
    Paper.Sheet sheet = paper.lying(false);
    StripHeader header =
        new StripHeader(strip, List.of(leads(strip)), new Lettering(), sheet.innerWidth());
    return new DisclosurePages(strip, sheet, header, DisclosureLayout.of(strip));
  }

  private static String leads(Strip strip) {
    List<String> names =
        strip.look().leads().stream().map(lead -> strip.record().leads().get(lead).name()).toList();
    return (names.size() == 1 ? "lead " : "leads ") + String.join(", ", names);
  }

  /** The lead that is usually shown: the first with an ECG, or the first of all. */
  public static int lead(EcgRecord record) {
    try {
      return EcgLeads.of(record.info()).indices().getFirst();
    } catch (DetectionException e) {
      return 0;
    }
  }

  @Override
  public String title() {
    return "ECG, full disclosure: " + strip.title();
  }

  @Override
  public int count() {
    return (rows.size() + rowsPerPage - 1) / rowsPerPage;
  }

  /** The number of rows on all pages. */
  public int rows() {
    return rows.size();
  }

  @Override
  public Figure page(int index) throws IOException {
    List<RowSpan> shown =
        rows.subList(index * rowsPerPage, Math.min(rows.size(), (index + 1) * rowsPerPage));
    Figure page = new Figure(strip.title(), FigureUnit.MILLIMETRE, sheet.width(), sheet.height());
    header.paint(new StripPen(page), Paper.MARGIN, Paper.MARGIN);
    Figure body =
        new Figure(strip.title(), FigureUnit.MILLIMETRE, sheet.innerWidth(), sheet.innerHeight());
    StripPen pen = new StripPen(body);
    axis(pen, AXIS + shown.size() * layout.pitch());
    DisclosureRowPainter painter = new DisclosureRowPainter(pen, new Lettering(), strip, layout);
    for (int i = 0; i < shown.size(); i++) {
      painter.paint(shown.get(i), AXIS + i * layout.pitch(), i == 0);
    }
    page.add(body, Paper.MARGIN, Paper.MARGIN + header.height());
    footer(new StripPen(page), index, shown);
    return page;
  }

  /** Light lines down the page at round seconds of every row. */
  private void axis(StripPen pen, double foot) {
    int step = TimePainter.step(layout.speed(), 2 * TimePainter.ROOM / 3);
    for (int second = 0; second <= layout.rowSeconds(); second += step) {
      double x = DisclosureLayout.TIMES + second * layout.speed();
      pen.down(x, AXIS - 1, foot, LINE, Figure.HAIRLINE);
      pen.words(new Place(x, AXIS - 1.8), second + " s", Anchor.MIDDLE, SMALL, Figure.MUTED);
    }
  }

  private void footer(StripPen pen, int index, List<RowSpan> shown) {
    double foot = sheet.height() - Paper.MARGIN;
    SampleRate rate = strip.record().rate();
    String times =
        "%s, %s to %s"
            .formatted(
                strip.record().name(),
                ElapsedTime.of(shown.getFirst().first(), rate),
                ElapsedTime.of(shown.getLast().end(), rate));
    pen.words(new Place(Paper.MARGIN, foot), times, Anchor.START, FOOT_SIZE, Figure.MUTED);
    pen.words(
        new Place(sheet.width() - Paper.MARGIN, foot),
        "page %d of %d".formatted(index + 1, count()),
        Anchor.END,
        FOOT_SIZE,
        Figure.MUTED);
  }
}
