package org.ectopy.report.layout;

import java.io.IOException;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Place;

/**
 * One of the first figures on a page.
 *
 * @param name in lines
 * @param value in lines
 * @param remark in lines
 */
record KeyTile(List<String> name, List<String> value, List<String> remark) {

  private static final double RULE = 2;
  private static final int MOST = 3;

  static KeyTile of(ReportPart.KeyFigure figure, double width, PageType type) throws IOException {
    return new KeyTile(
        type.lines(figure.name(), width, PageType.SMALL, MOST),
        type.lines(figure.value(), width, PageType.VALUE, MOST),
        figure.remark().isEmpty()
            ? List.of()
            : type.lines(figure.remark(), width, PageType.SMALL, MOST));
  }

  double height() {
    return RULE
        + (name.size() + remark.size()) * PageType.pitch(PageType.SMALL)
        + value.size() * PageType.pitch(PageType.VALUE);
  }

  void paint(Figure page, Place corner) {
    double top = corner.y();
    top =
        lines(
            page, name, corner.x(), top, new FigureShape.Type(PageType.SMALL, false, Figure.MUTED));
    top =
        lines(
            page, value, corner.x(), top, new FigureShape.Type(PageType.VALUE, false, Figure.TEXT));
    lines(page, remark, corner.x(), top, new FigureShape.Type(PageType.SMALL, false, Figure.MUTED));
  }

  private static double lines(
      Figure page, List<String> lines, double x, double top, FigureShape.Type look) {
    double y = top;
    for (String line : lines) {
      PageType.line(page, new Place(x, y), line, Anchor.START, look);
      y += PageType.pitch(look.size());
    }
    return y;
  }
}
