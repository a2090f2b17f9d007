package org.ectopy.ui.control;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.ectopy.evaluation.Ratio;
import org.ectopy.ui.trace.ColorRole;

/** Draws a matrix: the stronger a cell, the more of its row is in it. */
final class MatrixPainter {

  private static final double INSET = 1.5;
  private static final double ROUND = 5;
  private static final double FAINT = 0.05;
  private static final double RIGHT = 0.30;
  private static final double WRONG = 0.34;

  /** The room of the turned title left of the names, in logical pixels. */
  private static final double TITLE = 18;

  private static final double BESIDE_NAMES = 28;

  /** Bold numbers that nearly fill their cell are harder to read than plain ones. */
  private static final double BESIDE_STRONG = 8;

  private final Drawing drawing;

  MatrixPainter(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The room that the names of rows need, in logical pixels. */
  double left(MatrixTable matrix) {
    double widest =
        matrix.heads().stream()
            .mapToDouble(head -> drawing.strong().width(head.name()))
            .max()
            .orElse(0);
    return Math.max(MatrixLayout.LEAST_LEFT, Math.ceil(widest) + BESIDE_NAMES);
  }

  void draw(
      MatrixTable matrix, MatrixShare share, MatrixLayout layout, Optional<MatrixPlace> chosen) {
    GraphicsContext gc = drawing.wiped(layout.width(), layout.height());
    gc.setTextBaseline(VPos.CENTER);
    gc.setTextAlign(TextAlignment.CENTER);
    titles(gc, layout, matrix.titles());
    names(gc, layout, matrix);
    for (int row = 0; row <= layout.size(); row++) {
      for (int column = 0; column <= layout.size(); column++) {
        MatrixPlace place = new MatrixPlace(row, column, layout.size());
        cell(gc, layout, place, matrix);
        words(gc, layout, place, share, matrix);
      }
    }
    chosen.ifPresent(place -> frame(gc, layout, place));
  }

  private void titles(GraphicsContext gc, MatrixLayout layout, MatrixTable.Titles titles) {
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    double middle = layout.size() / 2.0;
    gc.fillText(titles.columns(), layout.left() + middle * layout.cellWidth(), 10);
    gc.save();
    gc.translate(10, MatrixLayout.TOP + middle * layout.cellHeight());
    gc.rotate(-90);
    gc.fillText(titles.rows(), 0, 0);
    gc.restore();
  }

  private void names(GraphicsContext gc, MatrixLayout layout, MatrixTable matrix) {
    gc.setFont(drawing.small().font());
    name(gc, layout, layout.size(), matrix.titles().sums());
    gc.setFont(drawing.strong().font());
    for (int i = 0; i < layout.size(); i++) {
      MatrixTable.Head head = matrix.heads().get(i);
      gc.setFill(drawing.color(head.color()));
      name(gc, layout, i, head.name());
    }
  }

  /** Above a column and beside its row. */
  private static void name(GraphicsContext gc, MatrixLayout layout, int index, String name) {
    gc.fillText(name, centre(layout, index), MatrixLayout.TOP - 10, layout.cellWidth() - 2);
    double middle = (layout.left() + TITLE) / 2;
    gc.fillText(name, middle, layout.y(index) + layout.cellHeight() / 2);
  }

  private static double centre(MatrixLayout layout, int column) {
    return layout.x(column) + layout.cellWidth() / 2;
  }

  private void cell(
      GraphicsContext gc, MatrixLayout layout, MatrixPlace place, MatrixTable matrix) {
    if (place.row() == layout.size() || place.column() == layout.size()) {
      return;
    }
    long count = matrix.count(place.oneRow(), place.oneColumn());
    double part =
        new Ratio(count, matrix.count(place.oneRow(), OptionalInt.empty())).fraction().orElse(0);
    boolean right = place.row() == place.column();
    double strength = FAINT + Math.sqrt(part) * (right ? RIGHT : WRONG);
    Color color = drawing.color(right ? ColorRole.ACCENT : ColorRole.TEXT, strength);
    gc.setFill(count == 0 ? drawing.color(ColorRole.TEXT, FAINT / 2) : color);
    gc.fillRoundRect(
        layout.x(place.column()) + INSET,
        layout.y(place.row()) + INSET,
        layout.cellWidth() - 2 * INSET,
        layout.cellHeight() - 2 * INSET,
        ROUND,
        ROUND);
  }

  private void words(
      GraphicsContext gc,
      MatrixLayout layout,
      MatrixPlace place,
      MatrixShare share,
      MatrixTable matrix) {
    boolean sum = place.row() == layout.size() || place.column() == layout.size();
    boolean right = place.row() == place.column() && !sum;
    String words = share.words(matrix, place.oneRow(), place.oneColumn());
    double room = layout.cellWidth() - 4;
    boolean strong = right && drawing.strong().width(words) <= room - BESIDE_STRONG;
    Words font = strong ? drawing.strong() : drawing.small();
    gc.setFont(font.font());
    boolean faint = sum || words.equals(MatrixShare.NONE);
    gc.setFill(drawing.color(faint ? ColorRole.MUTED : ColorRole.TEXT));
    gc.fillText(
        font.fit(words, room),
        centre(layout, place.column()),
        layout.y(place.row()) + layout.cellHeight() / 2);
  }

  private void frame(GraphicsContext gc, MatrixLayout layout, MatrixPlace place) {
    boolean rows = place.row() == layout.size();
    boolean columns = place.column() == layout.size();
    double x = layout.x(columns ? 0 : place.column());
    double y = layout.y(rows ? 0 : place.row());
    int across = columns ? layout.size() : 1;
    int down = rows ? layout.size() : 1;
    gc.setStroke(drawing.color(ColorRole.ACCENT));
    gc.setLineWidth(2);
    gc.strokeRoundRect(
        x + 1,
        y + 1,
        across * layout.cellWidth() - 2,
        down * layout.cellHeight() - 2,
        ROUND,
        ROUND);
  }
}
