package org.ectopy.ui.evaluation;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.ectopy.evaluation.ClassConfusion;
import org.ectopy.evaluation.Ratio;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.Words;
import org.ectopy.ui.trace.ColorRole;

/** Draws the matrix: the stronger a cell, the more of its row's beats are in it. */
final class MatrixPainter {

  private static final double INSET = 1.5;
  private static final double ROUND = 5;
  private static final double FAINT = 0.05;
  private static final double RIGHT = 0.30;
  private static final double WRONG = 0.34;

  private final Drawing drawing;

  MatrixPainter(Drawing drawing) {
    this.drawing = drawing;
  }

  void draw(
      ClassConfusion matrix, MatrixShare share, MatrixLayout layout, Optional<MatrixPlace> chosen) {
    GraphicsContext gc = drawing.wiped(layout.width(), layout.height());
    gc.setTextBaseline(VPos.CENTER);
    gc.setTextAlign(TextAlignment.CENTER);
    heads(gc, layout);
    for (int row = 0; row <= MatrixPlace.ALL; row++) {
      for (int column = 0; column <= MatrixPlace.ALL; column++) {
        cell(gc, layout, new MatrixPlace(row, column), matrix);
        words(gc, layout, new MatrixPlace(row, column), share, matrix);
      }
    }
    chosen.ifPresent(place -> frame(gc, layout, place));
  }

  private void heads(GraphicsContext gc, MatrixLayout layout) {
    Words small = drawing.small();
    gc.setFont(small.font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    double middle = MatrixPlace.ALL / 2.0;
    String model = Texts.get("evaluation.model");
    gc.fillText(model, MatrixLayout.LEFT + middle * layout.cellWidth(), 10);
    gc.save();
    gc.translate(10, MatrixLayout.TOP + middle * layout.cellHeight());
    gc.rotate(-90);
    gc.fillText(Texts.get("evaluation.reference"), 0, 0);
    gc.restore();
    double overColumns = MatrixLayout.TOP - 10;
    double besideRows = MatrixLayout.LEFT - 14;
    String all = Texts.get("evaluation.all");
    gc.fillText(all, centre(layout, MatrixPlace.ALL), overColumns);
    double allRow = layout.y(MatrixPlace.ALL) + layout.cellHeight() / 2;
    gc.fillText(all, besideRows, allRow);
    gc.setFont(drawing.strong().font());
    for (BeatClass each : BeatClass.inOrder()) {
      gc.setFill(drawing.color(ColorRole.of(each)));
      gc.fillText(each.name(), centre(layout, each.index()), overColumns);
      double row = layout.y(each.index()) + layout.cellHeight() / 2;
      gc.fillText(each.name(), besideRows, row);
    }
  }

  private static double centre(MatrixLayout layout, int column) {
    return layout.x(column) + layout.cellWidth() / 2;
  }

  private void cell(
      GraphicsContext gc, MatrixLayout layout, MatrixPlace place, ClassConfusion matrix) {
    if (place.row() == MatrixPlace.ALL || place.column() == MatrixPlace.ALL) {
      return;
    }
    long count = MatrixShare.count(matrix, place.truth(), place.predicted());
    double part =
        new Ratio(count, MatrixShare.count(matrix, place.truth(), Optional.empty()))
            .fraction()
            .orElse(0);
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
      ClassConfusion matrix) {
    boolean sum = place.row() == MatrixPlace.ALL || place.column() == MatrixPlace.ALL;
    boolean right = place.row() == place.column() && !sum;
    String words = share.words(matrix, place.truth(), place.predicted());
    double room = layout.cellWidth() - 4;
    boolean strong = right && drawing.strong().width(words) <= room;
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
    boolean rows = place.row() == MatrixPlace.ALL;
    boolean columns = place.column() == MatrixPlace.ALL;
    double x = layout.x(columns ? 0 : place.column());
    double y = layout.y(rows ? 0 : place.row());
    int across = columns ? MatrixPlace.ALL : 1;
    int down = rows ? MatrixPlace.ALL : 1;
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
