package org.ectopy.report.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.FigureUnit;
import org.ectopy.report.Lettering;

/** A report on pages of A4, each with what it is about and its number. */
public final class ReportPages {

  /** The width of what stands between the margins, in mm. */
  public static final double INNER_WIDTH = 184;

  /** The height of what stands between head and foot, in mm. */
  public static final double INNER_HEIGHT = 259;

  /** The height of the highest drawing that finds room below its title, in mm. */
  public static final double HIGHEST_FIGURE = 235;

  private static final double WIDTH = 210;
  private static final double HEIGHT = 297;
  private static final double LEFT = (WIDTH - INNER_WIDTH) / 2;
  private static final double TOP = 20;
  private static final double HEAD = 11;
  private static final double FOOT = 284;
  private static final double BOTTOM = TOP + INNER_HEIGHT;

  private final ReportDocument report;
  private final List<Figure> pages = new ArrayList<>();
  private double y = BOTTOM;

  private ReportPages(ReportDocument report) {
    this.report = report;
  }

  /**
   * The pages in their order, one or more.
   *
   * @throws IOException where the program's font is missing
   */
  public static List<Figure> of(ReportDocument report) throws IOException {
    Lettering lettering = new Lettering();
    PageType type = new PageType(lettering);
    ReportPages made = new ReportPages(report);
    made.fill(new Pieces(type, LEFT, INNER_WIDTH).of(report));
    made.number();
    return made.pages;
  }

  private void fill(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      boolean broken = y + together(pieces, i) > BOTTOM && y > TOP;
      if (pages.isEmpty() || broken) {
        turn();
        pieces.get(i).again().ifPresent(this::draw);
      }
      draw(pieces.get(i));
    }
  }

  /** The height of a piece with those that are to stand on the same page, as far as one reaches. */
  private static double together(List<Piece> pieces, int first) {
    double height = pieces.get(first).height();
    for (int i = first; pieces.get(i).keep() && i + 1 < pieces.size(); i++) {
      height += pieces.get(i + 1).height();
    }
    return height > INNER_HEIGHT ? pieces.get(first).height() : height;
  }

  private void draw(Piece piece) {
    piece.painter().paint(pages.getLast(), y);
    y += piece.height();
  }

  private void turn() {
    Figure page = new Figure(report.title(), FigureUnit.MILLIMETRE, WIDTH, HEIGHT);
    if (!pages.isEmpty()) {
      small(page, new Place(LEFT, HEAD), report.title(), Anchor.START);
      small(page, new Place(LEFT + INNER_WIDTH, HEAD), report.subtitle(), Anchor.END);
    }
    pages.add(page);
    y = TOP;
  }

  private void number() {
    for (int i = 0; i < pages.size(); i++) {
      String words = "Page " + (i + 1) + " of " + pages.size();
      small(pages.get(i), new Place(LEFT, FOOT), report.foot(), Anchor.START);
      small(pages.get(i), new Place(LEFT + INNER_WIDTH, FOOT), words, Anchor.END);
    }
  }

  private static void small(Figure page, Place place, String text, Anchor anchor) {
    PageType.line(
        page, place, text, anchor, new FigureShape.Type(PageType.SMALL, false, Figure.MUTED));
  }
}
