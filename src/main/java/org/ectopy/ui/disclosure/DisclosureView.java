package org.ectopy.ui.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.ectopy.record.EcgRecord;
import org.ectopy.ui.command.Texts;
import org.ectopy.ui.control.Drawing;
import org.ectopy.ui.control.PaintedRegion;
import org.ectopy.ui.control.RasterRenderer;
import org.ectopy.ui.session.Marks;
import org.ectopy.ui.session.OpenRecord;
import org.ectopy.ui.session.Session;
import org.ectopy.ui.session.TimeText;
import org.ectopy.ui.trace.ColorRole;
import org.ectopy.ui.trace.DisclosurePage;
import org.ectopy.ui.trace.DisclosurePainter;
import org.ectopy.ui.trace.RowLayout;
import org.ectopy.ui.trace.Sheet;
import org.ectopy.ui.trace.ShortRows;

/** The short rows, their times at the left, and the stretch that the paper will show. */
final class DisclosureView extends PaintedRegion {

  private static final double GUTTER = 76;
  private static final double RIGHT = 10;

  private final Session session;
  private final DisclosureViewModel model;
  private final RasterRenderer<DisclosurePage> renderer;
  private final ImageView image = new ImageView();
  private final Canvas gutterCanvas = new Canvas();
  private final Drawing gutter = new Drawing(this, gutterCanvas);
  private final Pane targets = new Pane();
  private final ScrollBar bar = new ScrollBar();

  /**
   * @param worker draws, one page at a time
   * @param window runs what touches the window
   */
  DisclosureView(Session session, DisclosureViewModel model, Executor worker, Executor window) {
    this.session = session;
    this.model = model;
    DisclosurePainter painter = new DisclosurePainter();
    this.renderer =
        new RasterRenderer<>(worker, window, DisclosurePage::sheet, painter::paint, this::show);
    setId("disclosure-rows");
    getStyleClass().add("disclosure-rows");
    setFocusTraversable(true);
    setAccessibleText(Texts.get("disclosure.rows"));
    targets.setMouseTransparent(true);
    targets.setManaged(false);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    getChildren().addAll(image, gutterCanvas, targets, bar);
    listen();
  }

  private void listen() {
    bar.valueProperty()
        .addListener(
            (all, before, now) -> {
              if (Math.abs(now.doubleValue() - model.rows().get().top()) > 0.5) {
                model.scrollTo(now.doubleValue());
              }
            });
    model.shown().addListener(changed -> requestLayout());
    model.rows().addListener(changed -> requestLayout());
    model.lead().addListener(changed -> requestLayout());
    model.gain().addListener(changed -> requestLayout());
    model.place().addListener(changed -> requestLayout());
    session.shownBeats().addListener(changed -> requestLayout());
  }

  /** Where the rows begin, in logical pixels from the left edge. */
  double rowsLeft() {
    return GUTTER;
  }

  @Override
  protected void repaint() {
    double barWidth = bar.prefWidth(-1);
    double width = Math.max(1, getWidth() - GUTTER - barWidth - RIGHT);
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    image.relocate(GUTTER, 0);
    targets.resizeRelocate(GUTTER, 0, width, getHeight());
    if (!model.shown().get() || getHeight() < 1 || session.record().get().isEmpty()) {
      return;
    }
    model.resize(width, getHeight());
    ShortRows rows = model.rows().get();
    double excess = Math.max(0, rows.total() - getHeight());
    bar.setVisible(excess > 1);
    bar.setMax(Math.max(1, excess));
    bar.setVisibleAmount(Math.max(1, excess) * getHeight() / Math.max(1, rows.total()));
    bar.setUnitIncrement(rows.pitch());
    bar.setBlockIncrement(getHeight() - rows.pitch());
    bar.setValue(rows.top());
    ask(session.record().get().get(), width);
  }

  private void ask(OpenRecord opened, double width) {
    Window window = getScene() == null ? null : getScene().getWindow();
    double scale = window == null ? 1 : window.getOutputScaleX();
    int columns = (int) Math.round(width * scale);
    int lines = (int) Math.round(getHeight() * scale);
    if (!opened.record().leads().isEmpty()) {
      renderer.ask(
          new DisclosurePage(
              opened,
              session.shownBeats().get(),
              new DisclosurePage.DisclosedLead(model.lead().get(), model.pixelsPerMillivolt()),
              model.rows().get(),
              new Sheet(columns, lines, scale, RowLayout.share(0, getHeight(), 1), inks())));
    }
  }

  private void show(RasterRenderer.Frame<DisclosurePage> frame) {
    DisclosurePage page = frame.page();
    if (!session.isOpen(page.record()) || !model.shown().get()) {
      return;
    }
    if (!frame.problem().isEmpty()) {
      session.problem().set(Texts.format("problem.drawing", frame.problem()));
    }
    frame.image().show(image, page.sheet().scale());
    drawTimes(page.rows(), page.record().record());
    drawTargets(page.rows());
  }

  private void drawTimes(ShortRows rows, EcgRecord record) {
    GraphicsContext gc = gutter.wiped(GUTTER, getHeight());
    gc.setFont(gutter.small().font());
    gc.setTextBaseline(VPos.CENTER);
    for (long row = rows.firstSeen(); row < rows.endSeen(getHeight()); row++) {
      String time = TimeText.clock(rows.frameOf(row) / record.rate().framesPerSecond(), 0);
      boolean here = rows.rowOf(model.place().get()) == row;
      gc.setFill(gutter.color(here ? ColorRole.TEXT : ColorRole.MUTED));
      double x = GUTTER - 10 - gutter.small().width(time);
      gc.fillText(time, x, rows.yOf(row) + rows.pitch() / 2);
    }
  }

  private void drawTargets(ShortRows rows) {
    Marks.Cell target = model.target();
    long first = Math.max(rows.firstSeen(), rows.rowOf(target.from()));
    long last = Math.min(rows.endSeen(getHeight()) - 1, rows.rowOf(target.to()));
    List<Region> marks = new ArrayList<>();
    for (long row = first; row <= last; row++) {
      double from = Math.max(0, rows.xOf(target.from(), row));
      double to = Math.min(rows.width(), rows.xOf(target.to(), row));
      Region mark = new Region();
      mark.getStyleClass().add("disclosure-target");
      mark.resizeRelocate(from, rows.yOf(row), Math.max(2, to - from), rows.pitch());
      mark.setManaged(false);
      marks.add(mark);
    }
    targets.getChildren().setAll(marks);
  }
}
