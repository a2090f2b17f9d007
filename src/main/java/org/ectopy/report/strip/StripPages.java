package org.ectopy.report.strip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.FigureUnit;
import org.ectopy.report.Lettering;
import org.ectopy.report.PdfFigures;

/** A strip on pages of paper, each with the header; drawn page by page. */
public final class StripPages implements PdfFigures.Pages {

  private static final double FOOTER = 5;
  private static final double SMALL = 2.6;
  private static final double ROW_GAP = 3;

  /** How much of the leads' height is left at least where a further row is made room for. */
  private static final double LEAST_SHARE = 0.85;

  private final Strip strip;
  private final Paper.Sheet sheet;
  private final StripHeader header;
  private final StripLayout layout;
  private final List<List<StripRow>> pages;

  private StripPages(Strip strip, Paper.Sheet sheet, StripHeader header, StripLayout layout) {
    this.strip = strip;
    this.sheet = sheet;
    this.header = header;
    this.layout = layout;
    this.pages = filled(layout, room(sheet, header));
  }

  /** The height that rows may have on a page. */
  private static double room(Paper.Sheet sheet, StripHeader header) {
    return sheet.innerHeight() - header.height() - FOOTER;
  }

  static StripPages of(Strip strip, Paper paper) throws IOException {
    StripPages lying = of(strip, paper.lying(true));
    return lying.layout.highest() <= room(lying.sheet, lying.header)
        ? lying.fuller()
        : of(strip, paper.lying(false)).closer();
  }

  /** One row more on a page, where the leads need to come together only a little for that. */
  private StripPages fuller() {
    double room = room(sheet, header) + ROW_GAP;
    int rows = (int) (room / (layout.highest() + ROW_GAP)) + 1;
    if (layout.rows().size() < rows) {
      return this;
    }
    double height = room / rows - ROW_GAP;
    double labels = layout.highest() - layout.lanes();
    if (height - labels < LEAST_SHARE * layout.lanes()) {
      return this;
    }
    return new StripPages(strip, sheet, header, layout.within(height));
  }

  private static StripPages of(Strip strip, Paper.Sheet sheet) throws IOException {
    Lettering lettering = new Lettering();
    StripHeader header = new StripHeader(strip, lettering, sheet.innerWidth());
    StripLayout layout = StripLayout.of(strip, lettering, sheet.innerWidth());
    return new StripPages(strip, sheet, header, layout);
  }

  private StripPages closer() {
    return new StripPages(strip, sheet, header, layout.within(room(sheet, header)));
  }

  private static List<List<StripRow>> filled(StripLayout layout, double room) {
    List<List<StripRow>> pages = new ArrayList<>();
    double left = 0;
    for (StripRow row : layout.rows()) {
      double height = layout.height(row);
      if (pages.isEmpty() || height > left) {
        pages.add(new ArrayList<>());
        left = room;
      }
      pages.getLast().add(row);
      left -= height + ROW_GAP;
    }
    return pages;
  }

  @Override
  public String title() {
    return "ECG strip: " + strip.title();
  }

  @Override
  public int count() {
    return pages.size();
  }

  /** The number of rows on all pages. */
  public int rows() {
    return layout.rows().size();
  }

  @Override
  public Figure page(int index) throws IOException {
    Figure page = new Figure(strip.title(), FigureUnit.MILLIMETRE, sheet.width(), sheet.height());
    StripPen pen = new StripPen(page);
    header.paint(pen, Paper.MARGIN, Paper.MARGIN);
    double top = 0;
    Figure rows =
        new Figure(strip.title(), FigureUnit.MILLIMETRE, sheet.innerWidth(), sheet.innerHeight());
    RowPainter painter = layout.painter(new StripPen(rows));
    for (StripRow row : pages.get(index)) {
      painter.paint(row, layout.read(row), top);
      top += layout.height(row) + ROW_GAP;
    }
    page.add(rows, Paper.MARGIN, Paper.MARGIN + header.height());
    footer(pen, index);
    return page;
  }

  private void footer(StripPen pen, int index) {
    double foot = sheet.height() - Paper.MARGIN;
    pen.words(new Place(Paper.MARGIN, foot), "Ectopy", Anchor.START, SMALL, Figure.MUTED);
    pen.words(
        new Place(sheet.width() - Paper.MARGIN, foot),
        "page %d of %d".formatted(index + 1, count()),
        Anchor.END,
        SMALL,
        Figure.MUTED);
  }
}
