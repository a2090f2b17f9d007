package org.ectopy.report.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Box;
import org.ectopy.report.FigureShape.Place;

/** Cuts a report into pieces that stand on pages. */
final class Pieces {

  private static final int TILES = 4;
  private static final double TILE_GAP = 4;
  private static final double HAIRLINE = 0.2;
  private static final double RULE = 0.5;
  private static final double FACT_GAP = 5;
  private static final double SPACE = 2;

  private final PageType type;
  private final double left;
  private final double width;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param left where pieces begin, in mm
   * @param width what they may have, in mm
   */
  Pieces(PageType type, double left, double width) {
    this.type = type;
    this.left = left;
    this.width = width;
  }

  List<Piece> of(ReportDocument report) throws IOException {
    lines(report.title(), new FigureShape.Type(PageType.TITLE, false, Figure.TEXT));
    lines(report.subtitle(), new FigureShape.Type(PageType.BODY, false, Figure.MUTED));
    space(SPACE);
    for (int i = 0; i < report.parts().size(); i++) {
      int first = pieces.size();
      add(report.parts().get(i));
      if (report.parts().get(i) instanceof ReportPart.SmallPrint) {
        boolean ends =
            i + 1 == report.parts().size()
                || !(report.parts().get(i + 1) instanceof ReportPart.SmallPrint);
        keep(first, pieces.size() - (ends ? 2 : 0));
      }
    }
    return pieces;
  }

  /** Small print stands on one page, or its last line would be a page of its own. */
  private void keep(int from, int to) {
    for (int i = from; i < to; i++) {
      pieces.set(i, pieces.get(i).kept());
    }
  }

  private void add(ReportPart part) throws IOException {
    switch (part) {
      case ReportPart.Heading heading -> heading(heading.text());
      case ReportPart.Words words -> paragraph(words.text(), PageType.BODY, Figure.TEXT);
      case ReportPart.SmallPrint words -> paragraph(words.text(), PageType.SMALL, Figure.MUTED);
      case ReportPart.Facts facts -> facts(facts.facts());
      case ReportPart.KeyFigures figures -> keyFigures(figures.figures());
      case ReportPart.Table table ->
          pieces.addAll(new TablePieces(type, left, width).of(table, SPACE));
      case ReportPart.Drawing drawing -> drawing(drawing);
    }
  }

  private void space(double height) {
    pieces.add(new Piece(height, (page, top) -> {}));
  }

  private void lines(String text, FigureShape.Type look) throws IOException {
    for (String line : type.lines(text, width, look.size())) {
      pieces.add(
          new Piece(
              PageType.pitch(look.size()),
              (page, top) -> PageType.line(page, new Place(left, top), line, Anchor.START, look)));
    }
  }

  private void paragraph(String text, double size, int rgb) throws IOException {
    lines(text, new FigureShape.Type(size, false, rgb));
    space(SPACE / 2);
  }

  private void heading(String text) {
    double above = 4;
    double height = above + PageType.pitch(PageType.HEADING) + SPACE;
    FigureShape.Type look = new FigureShape.Type(PageType.HEADING, false, Figure.TEXT);
    pieces.add(
        new Piece(
                height,
                (page, top) -> {
                  PageType.line(page, new Place(left, top + above), text, Anchor.START, look);
                  Place rule = new Place(left, top + height - SPACE + 0.3);
                  page.add(new Box(rule, width, HAIRLINE, Figure.HAIRLINE));
                })
            .kept());
  }

  private void facts(List<ReportPart.Fact> facts) throws IOException {
    double names = 0;
    for (ReportPart.Fact fact : facts) {
      names = Math.max(names, type.width(fact.name(), PageType.BODY));
    }
    double indent = names + FACT_GAP;
    for (ReportPart.Fact fact : facts) {
      List<String> lines = type.lines(fact.text(), width - indent, PageType.BODY);
      double pitch = PageType.pitch(PageType.BODY);
      pieces.add(
          new Piece(
              lines.size() * pitch,
              (page, top) -> {
                PageType.line(page, new Place(left, top), fact.name(), Anchor.START, muted());
                body(page, left + indent, top, lines);
              }));
    }
    space(SPACE);
  }

  private static FigureShape.Type muted() {
    return new FigureShape.Type(PageType.BODY, false, Figure.MUTED);
  }

  private static void body(Figure page, double x, double top, List<String> lines) {
    FigureShape.Type look = new FigureShape.Type(PageType.BODY, false, Figure.TEXT);
    for (int i = 0; i < lines.size(); i++) {
      Place at = new Place(x, top + i * PageType.pitch(PageType.BODY));
      PageType.line(page, at, lines.get(i), Anchor.START, look);
    }
  }

  private void keyFigures(List<ReportPart.KeyFigure> figures) throws IOException {
    double tile = (width - (TILES - 1) * TILE_GAP) / TILES;
    for (int from = 0; from < figures.size(); from += TILES) {
      List<KeyTile> row = new ArrayList<>();
      for (ReportPart.KeyFigure each :
          figures.subList(from, Math.min(from + TILES, figures.size()))) {
        row.add(KeyTile.of(each, tile, type));
      }
      double height = row.stream().mapToDouble(KeyTile::height).max().orElse(0);
      pieces.add(
          new Piece(
              height + SPACE,
              (page, top) -> {
                for (int i = 0; i < row.size(); i++) {
                  Place corner = new Place(left + i * (tile + TILE_GAP), top);
                  page.add(new Box(corner, tile, RULE, Figure.TEXT));
                  row.get(i).paint(page, corner.moved(0, 1.5));
                }
              }));
    }
  }

  private void drawing(ReportPart.Drawing drawing) throws IOException {
    if (!drawing.title().isEmpty()) {
      FigureShape.Type look = new FigureShape.Type(PageType.BODY, false, Figure.TEXT);
      for (String line : type.lines(drawing.title(), width, PageType.BODY)) {
        pieces.add(
            new Piece(
                    PageType.pitch(PageType.BODY),
                    (page, top) ->
                        PageType.line(page, new Place(left, top), line, Anchor.START, look))
                .kept());
      }
    }
    Piece figure =
        new Piece(
            drawing.figure().height() + SPACE,
            (page, top) -> page.add(drawing.figure(), left, top));
    if (drawing.remark().isEmpty()) {
      pieces.add(figure);
    } else {
      pieces.add(figure.kept());
      paragraph(drawing.remark(), PageType.SMALL, Figure.MUTED);
    }
  }
}
