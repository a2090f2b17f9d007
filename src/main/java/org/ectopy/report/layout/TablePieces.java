package org.ectopy.report.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ectopy.report.Figure;
import org.ectopy.report.FigureShape;
import org.ectopy.report.FigureShape.Anchor;
import org.ectopy.report.FigureShape.Box;
import org.ectopy.report.FigureShape.Place;
import org.ectopy.report.layout.ReportPart.Column;

/** Sets a table: its columns as wide as they need, its rows on as many pages as they need. */
final class TablePieces {

  private static final double GAP = 4;
  private static final double WIDER = 9;
  private static final double PADDING = 0.8;
  private static final double HAIRLINE = 0.2;
  private static final double LEAST = 12;
  private static final int SHORT = 9;
  private static final int MOST_LINES = 25;

  private final PageType type;
  private final double left;
  private final double width;

  TablePieces(PageType type, double left, double width) {
    this.type = type;
    this.left = left;
    this.width = width;
  }

  /**
   * The pieces of a table, its head on every page.
   *
   * @param below the room below it, in mm
   */
  List<Piece> of(ReportPart.Table table, double below) throws IOException {
    double[] widths = widths(table);
    List<String> names = table.columns().stream().map(Column::name).toList();
    FigureShape.Type small = new FigureShape.Type(PageType.SMALL, false, Figure.MUTED);
    FigureShape.Type body = new FigureShape.Type(PageType.BODY, false, Figure.TEXT);
    Piece head = row(table.columns(), names, widths, small).kept();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(head);
    for (int i = 0; i < table.rows().size(); i++) {
      Piece row = row(table.columns(), table.rows().get(i), widths, body).below(head);
      pieces.add(together(i, table.rows().size()) ? row.kept() : row);
    }
    pieces.add(new Piece(below, (page, top) -> {}));
    return pieces;
  }

  /** Whether a row stands on the page of the next: short tables are whole, no row stands alone. */
  private static boolean together(int row, int rows) {
    return row < rows - 1 && (rows <= SHORT || row == 0 || row == rows - 2);
  }

  private double[] widths(ReportPart.Table table) throws IOException {
    double[] widths = new double[table.columns().size()];
    double sum = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = type.width(table.columns().get(i).name(), PageType.SMALL);
      for (List<String> row : table.rows()) {
        widths[i] = Math.max(widths[i], type.width(row.get(i), PageType.BODY));
      }
      widths[i] += GAP;
      sum += widths[i];
    }
    while (sum > width + 1e-6 && narrow(widths, Math.min(sum - width, 1))) {
      sum -= Math.min(sum - width, 1);
    }
    double wider = Math.clamp((width - sum) / widths.length, 0, WIDER);
    for (int i = 0; i < widths.length; i++) {
      widths[i] += wider;
    }
    return widths;
  }

  /** Takes something from the widest column, whose words go on in further lines. */
  private static boolean narrow(double[] widths, double by) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    widths[widest] -= by;
    return widths[widest] > LEAST;
  }

  private Piece row(
      List<Column> columns, List<String> cells, double[] widths, FigureShape.Type look)
      throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines.add(type.lines(cells.get(i), widths[i] - GAP + 0.01, look.size(), MOST_LINES));
      most = Math.max(most, lines.getLast().size());
    }
    double height = most * PageType.pitch(look.size()) + 2 * PADDING;
    return new Piece(
        height,
        (page, top) -> {
          cells(page, columns, lines, widths, new Line(top + PADDING, look));
          page.add(
              new Box(
                  new Place(left, top + height - HAIRLINE),
                  sum(widths),
                  HAIRLINE,
                  Figure.HAIRLINE));
        });
  }

  /** Where a row's first line lies and how its words look. */
  private record Line(double top, FigureShape.Type look) {}

  private void cells(
      Figure page, List<Column> columns, List<List<String>> cells, double[] widths, Line line) {
    double x = left;
    for (int i = 0; i < cells.size(); i++) {
      boolean number = columns.get(i).number();
      double at = number ? x + widths[i] - GAP : x;
      for (int n = 0; n < cells.get(i).size(); n++) {
        Place place = new Place(at, line.top() + n * PageType.pitch(line.look().size()));
        Anchor anchor = number ? Anchor.END : Anchor.START;
        PageType.line(page, place, cells.get(i).get(n), anchor, line.look());
      }
      x += widths[i];
    }
  }

  private static double sum(double[] widths) {
    double sum = -GAP;
    for (double each : widths) {
      sum += each;
    }
    return sum;
  }
}
