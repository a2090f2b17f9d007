package org.ectopy.ui.records;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.ectopy.library.BeatCounts;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** The beats of a record by class: a bar whose parts are as long as their shares. */
final class ClassBar extends PaintedRegion {

  private static final double BETWEEN = 1;
  private static final double LEAST = 2;
  private static final double ROUND = 3;

  private final Canvas canvas = new Canvas();
  private final Drawing drawing = new Drawing(this, canvas);
  private BeatCounts beats = BeatCounts.NONE;

  ClassBar() {
    getStyleClass().add("record-classes");
    getChildren().add(canvas);
  }

  void show(BeatCounts now) {
    beats = now;
    requestLayout();
  }

  @Override
  protected void repaint() {
    double height = getHeight();
    GraphicsContext gc = drawing.wiped(getWidth(), height);
    List<BeatClass> present =
        BeatClass.inOrder().stream().filter(each -> beats.of(each) > 0).toList();
    double room = getWidth() - present.size() * (LEAST + BETWEEN) + BETWEEN;
    if (present.isEmpty() || room <= 0) {
      return;
    }
    double x = 0;
    for (BeatClass each : present) {
      double width = LEAST + room * beats.of(each) / beats.all();
      gc.setFill(drawing.color(ColorRole.of(each)));
      gc.fillRoundRect(x, 0, width, height, Math.min(ROUND, width), ROUND);
      x += width + BETWEEN;
    }
  }
}
