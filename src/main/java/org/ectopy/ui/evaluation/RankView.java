package org.ectopy.ui.evaluation;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import org.ectopy.record.BeatClass;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.trace.ColorRole;

/** How often the true class had which rank, class by class; a bar's beats are shown. */
final class RankView extends PaintedRegion {

  private static final int RANKS = BeatClass.inOrder().size();

  private final EvaluationViewModel model;
  private final Runnable toBeats;
  private final Drawing drawing;

  /**
   * @param toBeats goes to the beats of the chosen bar
   */
  RankView(EvaluationViewModel model, Runnable toBeats) {
    this.model = model;
    this.toBeats = toBeats;
    Canvas canvas = new Canvas();
    this.drawing = new Drawing(this, canvas);
    setId("evaluation-ranks");
    getStyleClass().add("evaluation-plot");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(Texts.get("evaluation.ranks"));
    setMinSize(300, 90);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    InvalidationListener update = changed -> requestLayout();
    model.evaluation().addListener(update);
    model.group().addListener(update);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private Optional<BeatGroup.Rank> chosen() {
    return model
        .group()
        .get()
        .filter(BeatGroup.Rank.class::isInstance)
        .map(BeatGroup.Rank.class::cast);
  }

  private void point(MouseEvent event) {
    requestFocus();
    new RankLayout(getWidth(), getHeight()).at(event.getX()).ifPresent(this::choose);
    event.consume();
  }

  private void choose(BeatGroup.Rank bar) {
    model.choose(bar);
    long count = model.evaluation().get().ranks().count(bar.truth(), bar.rank());
    setAccessibleText(bar.title((int) count));
  }

  private void press(KeyEvent event) {
    boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (event.isShortcutDown() || event.isAltDown() || (step == 0 && !opens)) {
      return;
    }
    if (opens) {
      toBeats.run();
    } else {
      int here = chosen().map(bar -> bar.truth().index() * RANKS + bar.rank() - 1).orElse(-step);
      int goal = Math.clamp(here + step, 0, RANKS * RANKS - 1);
      choose(new BeatGroup.Rank(BeatClass.inOrder().get(goal / RANKS), goal % RANKS + 1));
    }
    event.consume();
  }

  @Override
  protected void repaint() {
    GraphicsContext gc = drawing.wiped(getWidth(), getHeight());
    RankLayout layout = new RankLayout(getWidth(), getHeight());
    ClassRanks ranks = model.evaluation().get().ranks();
    long most = ranks.all().counts().stream().mapToLong(Long::longValue).max().orElse(1);
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    for (BeatClass each : BeatClass.inOrder()) {
      for (int rank = 1; rank <= RANKS; rank++) {
        bar(gc, layout, new BeatGroup.Rank(each, rank), most);
      }
      gc.setFont(drawing.strong().font());
      gc.setFill(drawing.color(ColorRole.of(each)));
      gc.fillText(each.name(), layout.middle(each), layout.foot() + 22);
    }
  }

  private void bar(GraphicsContext gc, RankLayout layout, BeatGroup.Rank bar, long most) {
    long count = model.evaluation().get().ranks().count(bar.truth(), bar.rank());
    double x = layout.x(bar.truth(), bar.rank());
    double middle = x + layout.barWidth() / 2;
    double height = layout.barHeight(count, most);
    gc.setFill(drawing.color(ColorRole.of(bar.truth()), bar.rank() == 1 ? 0.8 : 0.55));
    gc.fillRect(x + 1, layout.foot() - height, layout.barWidth() - 2, height);
    gc.setFont(drawing.small().font());
    gc.setFill(drawing.color(ColorRole.MUTED));
    gc.fillText(String.valueOf(bar.rank()), middle, layout.foot() + 8);
    if (count > 0) {
      gc.setFill(drawing.color(ColorRole.TEXT));
      String words = String.format(Locale.ROOT, "%,d", count);
      double place = Math.max(middle, drawing.small().width(words) / 2);
      gc.fillText(words, place, layout.foot() - height - 8);
    }
    if (chosen().filter(bar::equals).isPresent()) {
      gc.setStroke(drawing.color(ColorRole.ACCENT));
      gc.setLineWidth(2);
      double framed = Math.max(height, 8) + 2;
      gc.strokeRect(x, layout.foot() - framed + 1, layout.barWidth(), framed);
    }
  }
}
